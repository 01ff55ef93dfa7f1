package io.plumbline.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Secret;
import io.plumbline.yaml.Yaml;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlProblem;
import io.plumbline.yaml.YamlProblems;
import io.plumbline.yaml.YamlSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadNotificationsTest {
    private final YamlProblems problems = new YamlProblems();

    @Test
    void a_long_secret_that_fits_into_an_address_is_taken() {
        assertThat(read("notifications: {secret: ${HOOK}}", "demo-hook-secret").map(Secret::value))
                .contains("demo-hook-secret");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_short_secret_is_refused_at_its_place_without_showing_it() {
        read("notifications:\n  secret: ${HOOK}", "s3cret");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("plumbline.yaml:2:11: ")
                .contains("only 6 characters", "at least 16", "openssl rand -hex 24")
                .doesNotContain("s3cret");
    }

    @Test
    void a_secret_that_does_not_fit_into_an_address_is_refused() {
        for (String secret : List.of("a secret with spaces in it", "slashes/and/more/of/it", "umläute-are-no-good")) {
            YamlProblems found = new YamlProblems();
            read("notifications: {secret: ${HOOK}}", secret, found);
            assertThat(found.all()).as(secret).singleElement().asString().contains("stands in an address");
        }
    }

    @Test
    void notifications_without_a_secret_are_no_mistake_to_pass_over() {
        read("notifications: {}", "");

        assertThat(told()).singleElement().asString().contains("Missing 'secret'");
    }

    @Test
    void without_notifications_there_is_no_secret() {
        assertThat(read("system: memo", "")).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    private Optional<Secret> read(String connection, String hook) {
        return read(connection, hook, problems);
    }

    private static Optional<Secret> read(String connection, String hook, YamlProblems found) {
        YamlMap map = Yaml.read(new YamlSource("plumbline.yaml", connection + "\n"), found);
        return ReadNotifications.from(map, new Values(new References(new OneVariable(hook)), new YamlProblems()));
    }

    private List<String> told() {
        return problems.all().stream().map(YamlProblem::toString).toList();
    }

    /// Every variable has this value.
    private record OneVariable(String value) implements Outside {
        @Override
        public Optional<String> variable(String name) {
            return Optional.of(value);
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.empty();
        }
    }
}
