package io.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Secret;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class AccessTest {
    @Test
    void with_a_token_programs_and_browsers_are_told_how_to_show_it() throws Exception {
        try (Running running = Running.withToken(Scenes.ordinary())) {
            HttpResponse<String> response = running.client().get("/");

            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().allValues("WWW-Authenticate"))
                    .anyMatch(value -> value.startsWith("Basic"))
                    .anyMatch(value -> value.startsWith("Bearer"));
            assertThat(Client.parsed(response).get("code").asString()).isEqualTo("access/token-needed");
            assertThat(running.client()
                            .get("/", "Authorization", "Bearer " + Running.TOKEN)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(running.client().get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_a_token_a_foreign_host_name_is_misdirected() throws Exception {
        try (Running running = Running.open(Scenes.ordinary())) {
            assertThat(raw(running, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421")
                    .contains("access/wrong-host");
        }
    }

    @Test
    void what_is_no_request_is_refused_without_a_word_about_the_server() throws Exception {
        try (Running running = Running.open(Scenes.ordinary())) {
            assertThat(raw(running, "NONSENSE\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContainIgnoringCase("tomcat", "exception", "java");
        }
    }

    @Test
    void a_request_line_that_cannot_be_read_is_not_logged_with_its_secret() throws Exception {
        LogCapture capture = new LogCapture();
        Logger root = Logger.getLogger("");
        root.addHandler(capture);
        try (Running running = Running.open(Scenes.ordinary())) {
            String answer = raw(running, "POST /hooks/shop/m4rked{ HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("m4rked");
            assertThat(capture.text()).contains("Tomcat").doesNotContain("m4rked");
        } finally {
            root.removeHandler(capture);
        }
    }

    @Test
    void every_answer_tells_browsers_what_a_page_may_do() throws Exception {
        try (Running running = Running.open(Scenes.ordinary())) {
            for (String path : new String[] {"/", "/api/v1/status", "/nothing", "/hooks/a/b"}) {
                HttpResponse<String> response = running.client().get(path);
                assertThat(response.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValueSatisfying(policy -> assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
                assertThat(response.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(response.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void an_address_that_others_can_reach_needs_a_token() {
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 8080, Optional.empty()))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("server.token");
        assertThat(new ServerSettings("0.0.0.0", 8080, Optional.of(new Secret("x"))).toString())
                .doesNotContain("x]");
    }

    @Test
    void a_port_in_use_is_said_in_the_words_of_the_settings() {
        try (Running running = Running.open(Scenes.empty())) {
            ServerSettings same =
                    new ServerSettings("127.0.0.1", running.server().port(), Optional.empty());

            assertThatThrownBy(() -> PlumblineServer.start(
                            same,
                            new Served(
                                    running.views(),
                                    running.intake(),
                                    new HandMadeDecisions(),
                                    HandMadeErasures.desks())))
                    .isInstanceOf(InvalidSettingsException.class)
                    .hasMessageContaining("is in use by another program");
        }
    }

    private static String raw(Running running, String request) throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), running.server().port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
