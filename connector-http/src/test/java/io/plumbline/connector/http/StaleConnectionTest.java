package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Http.Result;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaleConnectionTest {
    private static final Call READ = Call.get("/things", "/things");
    private static final Call WRITE = Call.json("POST", "/things", "/things", "{}".getBytes(StandardCharsets.UTF_8));

    private final HttpConnections connections = new HttpConnections(HttpTimeouts.STANDARD);

    @AfterEach
    void closeConnections() {
        connections.close();
    }

    /// Answers the first request of the first connection and hangs up on its second; later connections work.
    private static RawServer hangingUpOnSecondRequest() {
        return new RawServer((number, talk) -> {
            talk.request();
            talk.answer("first");
            if (number == 1) {
                talk.request();
                return;
            }
            while (talk.request().isPresent()) {
                talk.answer("later");
            }
        });
    }

    @Test
    void a_read_is_sent_once_more_on_a_fresh_connection() throws Exception {
        try (var server = hangingUpOnSecondRequest()) {
            Http http = connections.to(server.address());
            http.send(READ);

            assertThat(http.send(READ)).isInstanceOf(Result.Answered.class);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void a_write_is_never_sent_again() throws Exception {
        try (var server = hangingUpOnSecondRequest()) {
            Http http = connections.to(server.address());
            http.send(READ);

            assertThat(http.send(WRITE)).isEqualTo(new Result.Unclear("no-answer"));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_read_that_dies_on_a_fresh_connection_is_not_repeated() throws Exception {
        try (var server = new RawServer((_, talk) -> talk.request())) {
            assertThat(connections.to(server.address()).send(READ)).isEqualTo(new Result.Unclear("no-answer"));
            assertThat(server.connections()).isEqualTo(1);
        }
    }
}
