package io.plumbline.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Secret;
import io.plumbline.server.access.AccessRule.Decision;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRuleTest {
    private static final String HOST = "127.0.0.1:8080";

    private final AccessRule open = AccessRule.of(Optional.empty());
    private final AccessRule guarded = AccessRule.of(Optional.of(new Secret("grün:1")));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/status", "/metrics", "/quarantine", "/healthy", "/health/", "/hooks"})
    void everything_needs_the_token_if_there_is_one(String path) {
        assertThat(guarded.decide(path, HOST, "")).isEqualTo(Decision.TOKEN_NEEDED);
        assertThat(guarded.decide(path, HOST, "Bearer grün:1")).isEqualTo(Decision.ALLOW);
        assertThat(guarded.decide(path, HOST, "bearer  grün:1 ")).isEqualTo(Decision.ALLOW);
        assertThat(guarded.decide(path, HOST, basic("anybody:grün:1"))).isEqualTo(Decision.ALLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/hooks/shop/s3cret"})
    void health_and_notifications_need_none(String path) {
        assertThat(guarded.decide(path, "shop.example", "")).isEqualTo(Decision.ALLOW);
        assertThat(open.decide(path, "shop.example", "")).isEqualTo(Decision.ALLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer grün:2",
                "Bearer grün:11",
                "Basic !!!",
                "Basic Z3LDvG4=",
                "grün:1",
                "Digest grün:1"
            })
    void anything_but_the_token_is_refused(String authorization) {
        assertThat(guarded.decide("/", HOST, authorization)).isEqualTo(Decision.TOKEN_NEEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:8080", "127.1.2.3", "[::1]:8080"})
    void without_a_token_this_machine_may_ask(String host) {
        assertThat(open.decide("/", host, "")).isEqualTo(Decision.ALLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1"})
    void without_a_token_no_other_name_is_answered(String host) {
        assertThat(open.decide("/", host, "")).isEqualTo(Decision.WRONG_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hooks/../api/v1/status",
                "/hooks/%2e%2E/api/v1/status",
                "/hooks/..%2fapi",
                "//api/v1/status",
                "/hooks/a/..;/",
                "/health;x",
                "/hooks/\\..\\api",
                "/hooks/%252e%252e/",
                "/.."
            })
    void a_path_that_may_mean_another_is_refused(String path) {
        assertThat(guarded.decide(path, HOST, "")).isEqualTo(Decision.AMBIGUOUS_PATH);
    }

    private static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
    }
}
