package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.sandbox.emarsys.access.RateWindows;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransportTest {
    private final SandboxClient client =
            new SandboxClient(SandboxClient.options().withKeys(keys -> keys.withRequestsPerMinute(3)));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_10_more_requests_than_the_window_allows() throws Exception {
        for (int request = 1; request <= 3; request++) {
            var answer = client.get("/settings");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("x-ratelimit-remaining")).contains(Integer.toString(3 - request));
        }
        var refused = client.get("/settings");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("X-RateLimit-Limit")).contains("3");
        assertThat(refused.header("X-RateLimit-Remaining")).contains("0");
        assertThat(refused.header("X-RateLimit-Reset"))
                .contains(Long.toString(SandboxClient.START.getEpochSecond() + 60));
        assertThat(refused.header("Retry-After")).isEmpty();
        assertThat(refused.body()).startsWith("<html>");
        client.turn(Duration.ofSeconds(60));
        assertThat(client.get("/settings").status()).isEqualTo(200);
    }

    @Test
    void the_limit_can_be_turned_off() throws Exception {
        try (var unlimited = new SandboxClient(
                SandboxClient.options().withKeys(keys -> keys.withRequestsPerMinute(RateWindows.UNLIMITED)))) {
            for (int request = 0; request < 1100; request++) {
                assertThat(unlimited.get("/settings").status()).isEqualTo(200);
            }
        }
    }

    @Test
    void reject_11_a_body_that_is_not_json() throws Exception {
        for (String body : new String[] {"", "{", "a=b", "7"}) {
            try (var fresh = SandboxClient.with()) {
                assertThat(fresh.upsert(body).refused()).isEqualTo("400/1010 Invalid request payload");
            }
        }
    }

    @Test
    void reject_12_the_wrong_method_on_a_known_path() throws Exception {
        assertThat(client.call("DELETE", "/contact/getdata", "").refused()).isEqualTo("400/1009 Invalid HTTP method");
    }

    @Test
    void reject_13_an_id_in_the_path_that_is_not_a_number() throws Exception {
        assertThat(client.post("/contactlist/wrong-id/add", "{}").refused())
                .isEqualTo("400/1 Action Wrong-id is invalid.");
        assertThat(client.get("/no-such-thing").refused()).isEqualTo("400/1 Action No-such-thing is invalid.");
    }

    @Test
    void reject_14_a_body_that_is_too_large() throws Exception {
        String padding = "x".repeat(8 * 1024 * 1024);
        var update = client.upsert("{\"pad\":\"" + padding + "\"}");
        var create = client.post("/contact", "{\"pad\":\"" + padding + "\"}");

        assertThat(update.status()).isEqualTo(413);
        assertThat(update.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(create.status()).isEqualTo(400);
        assertThat(client.post("/contact", padding + padding.substring(0, 3 * 1024 * 1024))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void reject_15_faults_take_the_place_of_answers() throws Exception {
        client.token();
        fault("{\"path\":\"PUT .*\",\"status\":500,\"times\":1,"
                + "\"body\":\"{\\\"replyCode\\\":1,\\\"replyText\\\":\\\"Internal error\\\",\\\"data\\\":\\\"\\\"}\"}");
        assertThat(client.upsert("{\"3\":\"ann@example.com\"}").refused()).isEqualTo("500/1 Internal error");
        assertThat(client.state().path("contacts").asInt()).isZero();

        fault("{\"path\":\"PUT .*\",\"kind\":\"cut\",\"when\":\"after\",\"times\":1}");
        assertThatThrownBy(() -> client.upsert("{\"3\":\"ann@example.com\"}")).isInstanceOf(IOException.class);
        assertThat(client.state().path("contacts").asInt()).isEqualTo(1);
    }

    @Test
    void calls_are_counted_by_route() throws Exception {
        client.call("PUT", "/contact/create_if_not_exists=1", "{\"3\":\"ann@example.com\"}");
        client.upload("sales-data", "nothing");

        assertThat(client.send("GET", "/_sandbox/calls", "")
                        .json()
                        .path("byRoute")
                        .toString())
                .isEqualTo("{\"POST /hapi/merchant/{id}/sales-data/api\":1,\"POST /oauth2/token\":1,"
                        + "\"PUT /api/v3/contact\":1}");
    }

    private void fault(String fault) throws Exception {
        client.send("POST", "/_sandbox/faults", fault);
    }
}
