package io.plumbline.sandbox.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxServerTest {
    private final EchoSandbox sandbox = new EchoSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_handler_sees_the_request_decoded() throws Exception {
        var seen = sandbox.json("PATCH", "/a%2Fb/c+d/?q=x%20y&q=z&flag", "hello");

        assertThat(seen.toString())
                .isEqualTo("{\"method\":\"PATCH\",\"body\":\"hello\",\"segments\":[\"a/b\",\"c+d\"],"
                        + "\"q\":[\"x y\",\"z\"],\"flag\":[\"\"],\"asked\":\"so\"}");
    }

    @Test
    void an_answer_keeps_its_headers() throws Exception {
        assertThat(sandbox.send("GET", "/x", "").headers().firstValue("x-answered"))
                .contains("yes");
    }

    @Test
    void calls_are_counted_by_route_without_ids() throws Exception {
        sandbox.send("GET", "/orders/17", "");
        sandbox.send("GET", "/orders/18", "");
        sandbox.send("GET", "/orders/0b4c8f0e-5b0e-4f6e-9d0e-3f1c2a4b5c6d", "");
        sandbox.send("POST", "/token", "");

        var calls = sandbox.json("GET", "/_sandbox/calls", "");
        assertThat(calls.toString())
                .isEqualTo("{\"total\":4,\"faulted\":0," + "\"byRoute\":{\"GET /orders/{id}\":3,\"POST /token\":1}}");
        sandbox.send("DELETE", "/_sandbox/calls", "");
        assertThat(sandbox.json("GET", "/_sandbox/calls", "").path("total").asInt())
                .isZero();
    }

    @Test
    void the_clock_turns_forward_by_request_and_never_back() throws Exception {
        sandbox.send("POST", "/_sandbox/clock", "{\"advanceSeconds\":90}");
        assertThat(sandbox.clock.instant()).isEqualTo(EchoSandbox.START.plusSeconds(90));

        assertThat(sandbox.send("POST", "/_sandbox/clock", "{\"advanceSeconds\":-1}")
                        .statusCode())
                .isEqualTo(400);
        assertThatThrownBy(() -> sandbox.clock.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_page_escapes_what_the_sandbox_holds() throws Exception {
        sandbox.send("GET", "/orders/17", "");

        assertThat(sandbox.send("GET", "/", "").body())
                .contains("echo sandbox", "&lt;b&gt;Ann &amp; Bob&lt;/b&gt;", "GET /orders/{id}")
                .doesNotContain("<b>Ann");
    }

    @Test
    void health_is_up_and_not_counted() throws Exception {
        assertThat(sandbox.send("GET", "/_sandbox/health", "").statusCode()).isEqualTo(200);
        assertThat(sandbox.json("GET", "/_sandbox/calls", "").path("total").asInt())
                .isZero();
    }

    @Test
    void other_paths_of_the_sandbox_reach_the_handler_uncounted() throws Exception {
        assertThat(sandbox.send("GET", "/_sandbox/state", "").statusCode()).isEqualTo(200);
        assertThat(sandbox.json("GET", "/_sandbox/calls", "").path("total").asInt())
                .isZero();
    }

    @Test
    void a_bug_in_a_handler_is_a_plain_500() throws Exception {
        var answer = sandbox.send("GET", "/bug", "");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("broken on purpose");
    }

    @Test
    void a_port_that_is_taken_is_refused() {
        try (SandboxServer first =
                SandboxServer.start(SandboxSettings.named("first"), _ -> SandboxResponse.empty(204))) {
            var same = SandboxSettings.named("second").withPort(first.address().getPort());
            assertThatThrownBy(() -> SandboxServer.start(same, _ -> SandboxResponse.empty(204)))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }
}
