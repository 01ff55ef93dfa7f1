package io.plumbline.sandbox.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final EchoSandbox sandbox = new EchoSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_fault_before_the_effect_leaves_the_system_untouched() throws Exception {
        set("{\"status\":503,\"body\":\"down\",\"headers\":{\"Retry-After\":\"7\"}}");

        var answer = sandbox.send("POST", "/orders", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("down");
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
        assertThat(sandbox.effects).hasValue(0);
    }

    @Test
    void a_fault_after_the_effect_only_hides_the_answer() throws Exception {
        set("{\"status\":502,\"when\":\"after\"}");

        assertThat(sandbox.send("POST", "/orders", "{}").statusCode()).isEqualTo(502);
        assertThat(sandbox.effects).hasValue(1);
    }

    @Test
    void a_cut_closes_the_connection_without_an_answer() throws Exception {
        set("{\"kind\":\"cut\",\"when\":\"after\",\"times\":1}");

        assertThatThrownBy(() -> sandbox.send("POST", "/orders", "{}")).isInstanceOf(IOException.class);
        assertThat(sandbox.effects).hasValue(1);
        assertThat(sandbox.send("POST", "/orders", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_malformed_answer_breaks_off() throws Exception {
        set("{\"kind\":\"malformed\",\"when\":\"after\"}");

        var answer = sandbox.send("POST", "/orders", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Json.parse(answer.body().getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(sandbox.effects).hasValue(1);
    }

    @Test
    void a_delay_holds_the_true_answer_back() throws Exception {
        set("{\"kind\":\"delay\",\"delayMillis\":120}");
        Instant asked = Instant.now();

        assertThat(sandbox.send("GET", "/x", "").statusCode()).isEqualTo(200);
        assertThat(Duration.between(asked, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void a_fault_strikes_only_its_path_and_only_so_often() throws Exception {
        set("{\"path\":\"POST /orders.*\",\"times\":2}");

        assertThat(sandbox.send("GET", "/orders", "").statusCode()).isEqualTo(200);
        assertThat(sandbox.send("POST", "/orders/1", "").statusCode()).isEqualTo(503);
        assertThat(sandbox.send("POST", "/orders/2", "").statusCode()).isEqualTo(503);
        assertThat(sandbox.send("POST", "/orders/3", "").statusCode()).isEqualTo(200);
        var calls = sandbox.json("GET", "/_sandbox/calls", "");
        assertThat(calls.path("total").asInt()).isEqualTo(4);
        assertThat(calls.path("faulted").asInt()).isEqualTo(2);
    }

    @Test
    void a_share_of_the_requests_is_struck_the_same_way_each_time() {
        assertThat(strikes(7)).isEqualTo(strikes(7)).isBetween(200L, 400L);
        assertThat(strikes(7)).isNotEqualTo(strikes(8));
    }

    @Test
    void faults_are_listed_and_cleared() throws Exception {
        long id = sandbox.json("POST", "/_sandbox/faults", "{\"times\":3}")
                .path("id")
                .asLong();
        sandbox.send("GET", "/x", "");

        var listed = sandbox.json("GET", "/_sandbox/faults", "");
        assertThat(listed.path(0).path("id").asLong()).isEqualTo(id);
        assertThat(listed.path(0).path("struck").asInt()).isEqualTo(1);
        sandbox.send("DELETE", "/_sandbox/faults", "");
        assertThat(sandbox.send("GET", "/x", "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_fault_without_meaning_is_refused() throws Exception {
        for (String meaningless :
                new String[] {"{\"kind\":\"strange\"}", "{\"path\":\"(\"}", "{\"percent\":0}", "{\"times\":0}", "[", ""
                }) {
            assertThat(sandbox.send("POST", "/_sandbox/faults", meaningless).statusCode())
                    .as(meaningless)
                    .isEqualTo(400);
        }
    }

    private void set(String fault) throws Exception {
        assertThat(sandbox.send("POST", "/_sandbox/faults", fault).statusCode()).isEqualTo(200);
    }

    private static long strikes(long seed) {
        Faults faults = new Faults(seed);
        faults.add(FaultJson.read(Json.object().put("percent", 30)));
        long count = 0;
        for (int request = 0; request < 1000; request++) {
            count += faults.strike("GET /x").isPresent() ? 1 : 0;
        }
        return count;
    }
}
