package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Http.Result;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApacheHttpTest {
    private static final Call READ = Call.get("/things?limit=1", "/things");
    private static final Call WRITE = Call.json("POST", "/things", "/things", "{}".getBytes(StandardCharsets.UTF_8));

    private final HttpConnections connections = new HttpConnections(
            new HttpTimeouts(Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMillis(600)));

    @AfterEach
    void closeConnections() {
        connections.close();
    }

    @Test
    void an_answer_comes_back_whole_with_lower_case_header_names() throws Exception {
        try (var server = new RawServer((_, talk) -> {
            String request = talk.request().orElseThrow();
            talk.answer(request.lines().findFirst().orElseThrow());
        })) {
            Result result =
                    connections.to(URI.create(server.address() + "/api/")).send(READ);

            assertThat(result).isInstanceOfSatisfying(Result.Answered.class, answered -> {
                assertThat(answered.body()).asString().isEqualTo("GET /api/things?limit=1 HTTP/1.1");
                assertThat(answered.headers()).containsEntry("x-trace", "One");
                assertThat(answered.isSuccess()).isTrue();
            });
        }
    }

    @Test
    void a_body_goes_out_with_the_content_type_of_the_call_and_no_upgrade_is_offered() throws Exception {
        AtomicReference<String> seen = new AtomicReference<>("");
        try (var server = new RawServer((_, talk) -> {
            seen.set(talk.request().orElseThrow());
            talk.answer("");
        })) {
            connections.to(server.address()).send(WRITE);
        }
        assertThat(seen.get())
                .contains("Content-Type: application/json")
                .endsWith("{}")
                .doesNotContain("Upgrade");
    }

    @Test
    void a_refused_connection_means_not_sent() throws Exception {
        var server = new RawServer((_, _) -> {});
        server.close();
        assertThat(connections.to(server.address()).send(WRITE)).isEqualTo(new Result.NotSent("connection-refused"));
    }

    @Test
    void an_unknown_host_means_not_sent() throws Exception {
        Http http = connections.to(URI.create("http://nowhere.invalid"));
        assertThat(http.send(WRITE)).isEqualTo(new Result.NotSent("unknown-host"));
    }

    @Test
    void a_failed_tls_handshake_means_not_sent() throws Exception {
        try (var patient = new HttpConnections(HttpTimeouts.STANDARD);
                var server = new RawServer((_, talk) -> talk.write("this is no TLS, it is plain text\r\n"))) {
            Http http = patient.to(
                    URI.create("https://127.0.0.1:" + server.address().getPort()));
            assertThat(http.send(WRITE)).isEqualTo(new Result.NotSent("tls-failed"));
        }
    }

    @Test
    void a_connection_closed_without_an_answer_leaves_a_write_unclear() throws Exception {
        try (var server = new RawServer((_, talk) -> talk.request())) {
            assertThat(connections.to(server.address()).send(WRITE)).isEqualTo(new Result.Unclear("no-answer"));
        }
    }

    @Test
    void an_answer_cut_in_its_body_is_unclear() throws Exception {
        try (var server = new RawServer((_, talk) -> {
            talk.request();
            talk.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        })) {
            assertThat(connections.to(server.address()).send(WRITE)).isEqualTo(new Result.Unclear("connection-cut"));
        }
    }

    @Test
    void an_answer_that_is_not_http_is_unclear() throws Exception {
        try (var server = new RawServer((_, talk) -> {
            talk.request();
            talk.write("hello\r\nworld\r\n\r\n");
        })) {
            assertThat(connections.to(server.address()).send(WRITE)).isInstanceOf(Result.Unclear.class);
        }
    }

    @Test
    void a_server_that_never_answers_is_given_up_after_the_silence_limit() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (var server = new RawServer((_, talk) -> {
            talk.request();
            over.await(10, TimeUnit.SECONDS);
        })) {
            assertThat(connections.to(server.address()).send(WRITE)).isEqualTo(new Result.Unclear("read-timeout"));
        } finally {
            over.countDown();
        }
    }

    @Test
    void a_body_that_trickles_is_cut_after_the_whole_limit() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (var server = new RawServer((_, talk) -> {
            talk.request();
            talk.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while (!over.get()) {
                talk.write("x");
                TimeUnit.MILLISECONDS.sleep(50);
            }
        })) {
            assertThat(connections.to(server.address()).send(WRITE)).isEqualTo(new Result.Unclear("time-limit"));
        } finally {
            over.set(true);
        }
    }

    @Test
    void an_interrupted_call_ends_as_an_interruption() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        AtomicReference<Object> end = new AtomicReference<>("none");
        try (var server = new RawServer((_, talk) -> {
            talk.request();
            arrived.countDown();
            talk.request();
        })) {
            Http http = connections.to(server.address());
            Thread caller = Thread.ofVirtual().start(() -> {
                try {
                    end.set(http.send(WRITE));
                } catch (InterruptedException e) {
                    end.set("interrupted");
                }
            });
            assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();
            caller.join();
        }
        assertThat(end.get()).isEqualTo("interrupted");
    }

    @Test
    void redirects_are_answers_like_any_other() throws Exception {
        try (var server = new RawServer((_, talk) -> {
            talk.request();
            talk.write("HTTP/1.1 302 Found\r\nLocation: http://other.example/\r\nContent-Length: 0\r\n\r\n");
        })) {
            assertThat(connections.to(server.address()).send(READ))
                    .isInstanceOfSatisfying(
                            Result.Answered.class,
                            answered -> assertThat(answered.status()).isEqualTo(302));
        }
    }
}
