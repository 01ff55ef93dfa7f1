package io.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EraseCommandTest {
    private static final String CERTIFICATE = """
            {"id": "c-1", "person": "hash", "origin": "request", "reason": "ticket\\u001b 7",
             "at": "2026-03-01T10:00:00Z", "complete": %s, "overwrittenAt": "2026-03-01T10:00:05Z",
             "cleared": [{"table": "journal", "rows": 4}],
             "destinations": [{"connection": "emarsys", "contact": "p-1", "state": "%s", "problem": ""}],
             "byHand": [{"connection": "shop", "what": "Have the person deleted"}]}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = CERTIFICATE.formatted("true", "acknowledged");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_certificate_says_what_was_erased_and_who_must_act() {
        assertThat(run(new EraseCommand(), "anna@example.com", "--yes", "--reason", "ticket 7"))
                .isZero();
        assertThat(out.toString())
                .contains("Certificate of erasure c-1", "journal              4 rows", "emarsys: acknowledged", "p-1")
                .contains("shop: Have the person deleted", "Complete:")
                .doesNotContain("anna", "\u001b");
        assertThat(asked)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("POST /api/v1/erasures ")
                .contains("ticket 7");
    }

    @Test
    void a_destination_that_has_not_acknowledged_makes_the_certificate_incomplete() {
        answer = CERTIFICATE.formatted("false", "waiting");

        assertThat(run(new EraseCommand(), "anna@example.com", "--yes", "--wait", "0"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("emarsys: waiting", "Not complete");
    }

    @Test
    void nobody_is_erased_without_a_yes_where_nobody_can_be_asked() {
        assertThat(run(new EraseCommand(), "anna@example.com")).isEqualTo(2);
        assertThat(asked).noneMatch(one -> one.startsWith("POST /api/v1/erasures"));
    }

    @Test
    void what_the_engine_objects_to_is_said() {
        status = 409;
        answer = """
                {"type": "about:blank", "title": "Conflict", "status": 409, "code": "rest/erasure-several",
                 "detail": "Several people have that: a, b", "remedy": "Give the external id"}""";

        assertThat(run(new EraseCommand(), "anna@example.com", "--yes")).isEqualTo(2);
        assertThat(err.toString()).contains("Several people have that: a, b. Give the external id");
    }

    @Test
    void an_export_goes_into_a_new_file_that_only_its_owner_may_read() throws Exception {
        answer = "{\"person\": \"Zoë\"}";
        Path file = folder.resolve("export.json");

        assertThat(run(new ExportCommand(), "anna@example.com", "--out", file.toString()))
                .isZero();

        assertThat(file).hasContent(answer);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(run(new ExportCommand(), "anna@example.com", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void an_export_is_printed_in_plain_letters() {
        answer = "{\"person\": \"Zoë\u202e\"}";

        assertThat(run(new ExportCommand(), "anna@example.com")).isZero();
        assertThat(out.toString()).contains("Zo\\u00eb\\u202e");
    }

    private int run(Object command, String... arguments) {
        CommandLine line = PlumblineCommand.with(List.of(command));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String name = command instanceof EraseCommand ? "erase" : "export";
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return line.execute(Stream.concat(Stream.of(name), Stream.concat(Stream.of(arguments), Stream.of("--url", url)))
                .toArray(String[]::new));
    }
}
