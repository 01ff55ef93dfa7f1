package io.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatusCommandTest {
    private static final String ANSWER = """
            {"workspace": "sun\\u001b[2Jrise", "at": "2026-03-01T10:00:00Z", "startedAt": "2026-03-01T09:00:00Z",
             "verdict": {"level": "true", "says": "All is well\u202e"}, "profiles": 3, "journalBacklog": 0,
             "sources": [{"connection": "shop", "system": "memo", "state": "%s", "received": 3, "quarantined": 0,
                          "hints": 0, "problem": "it\\rsays\\nno", "apiCalls": 1, "streams": []}],
             "destinations": []}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Optional<String>> authorisations = new ArrayList<>();
    private HttpServer server;
    private String body = ANSWER.formatted("following");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/status", exchange -> {
            authorisations.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothing_that_is_received_reaches_the_terminal_as_a_control_character() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("sun\\u001b[2Jrise", "All is well\\u202e", "it\\u000dsays\\u000ano")
                .doesNotContain("\u001b", "\u202e", "\r");
    }

    @Test
    void json_holds_plain_ascii_only() {
        assertThat(run("--json")).isZero();
        assertThat(out.toString().strip()).matches("[ -~]+").contains("\\u202E");
    }

    @Test
    void what_is_stopped_shows_in_the_exit_code() {
        body = ANSWER.formatted("stopped");
        assertThat(run("--quiet")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_answer_of_something_else_is_not_repeated_in_the_message() {
        body = "<html>\u001b[31mhello";
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("is not Plumbline").doesNotContain("hello", "\u001b");
    }

    @Test
    void the_token_may_come_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "t0ken\n");
        run("--token-file", file.toString());
        run("--token", "other");
        assertThat(authorisations).containsExactly(Optional.of("Bearer t0ken"), Optional.of("Bearer other"));
    }

    @Test
    void a_token_file_that_is_missing_is_named() {
        assertThat(run("--token-file", "/nowhere/token")).isEqualTo(2);
        assertThat(err.toString()).contains("The token file /nowhere/token cannot be read");
    }

    @Test
    void the_help_says_how_to_keep_the_token_out_of_the_list_of_processes() {
        run("--help");
        assertThat(out.toString()).contains("--token-file", "PLUMBLINE_TOKEN", "list of");
    }

    private int run(String... more) {
        CommandLine line = PlumblineCommand.with(List.of());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return line.execute(Stream.concat(Stream.of("status", "--url", url), Stream.of(more))
                .toArray(String[]::new));
    }
}
