package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.status.StatusCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class PlumblineCommandTest {
    private static final String STATUS = """
            {"workspace":"sunrise","at":"2026-11-20T12:00:00Z","startedAt":"2026-11-20T11:00:00Z",\
            "verdict":{"level":"%s","says":"Every change has been acknowledged."},\
            "profiles":1,"journalBacklog":0,"sources":[],"destinations":[],"ofTheFuture":1}""";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"true, 0", "except, 0", "loading, 0", "behind, 3", "stopped, 3", "empty, 3"})
    void status_ends_with_a_code_that_scripts_can_use(String level, int exitCode) throws Exception {
        try (StandInEngine engine = new StandInEngine(200, STATUS.formatted(level))) {
            assertThat(execute("status", "--address", engine.address())).isEqualTo(exitCode);
        }
        assertThat(out.toString()).startsWith("sunrise: Every change has been acknowledged.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_is_the_answer_as_it_came() throws Exception {
        String answer = STATUS.formatted("true");
        try (StandInEngine engine = new StandInEngine(200, answer)) {
            execute("status", "--json", "--address", engine.address());
        }
        assertThat(out.toString().strip()).isEqualTo(answer);
    }

    @Test
    void a_refusal_is_told_in_the_engines_words() throws Exception {
        String problem = """
                {"type":"about:blank","title":"Unauthorized","status":401,"detail":"The token is missing or wrong",\
                "code":"access/token-needed","remedy":"Send the token."}""";
        try (StandInEngine engine = new StandInEngine(401, problem)) {
            assertThat(execute("status", "--address", engine.address())).isEqualTo(ExitCodes.REFUSED);
        }
        assertThat(err.toString().lines())
                .containsExactly("The engine refused: The token is missing or wrong", "Send the token.");
    }

    @Test
    void something_else_at_the_address_is_recognised() throws Exception {
        try (StandInEngine engine = new StandInEngine(200, "<html>")) {
            assertThat(execute("status", "--address", engine.address())).isEqualTo(ExitCodes.REFUSED);
        }
        assertThat(err.toString()).contains("is no Plumbline engine of this version");
    }

    @Test
    void no_engine_is_told_with_what_to_do() throws Exception {
        String gone;
        try (StandInEngine engine = new StandInEngine(200, "")) {
            gone = engine.address();
        }

        assertThat(execute("status", "--address", gone)).isEqualTo(ExitCodes.UNREACHABLE);
        assertThat(err.toString()).contains("No engine answers at " + gone, "plumbline run");
    }

    @Test
    void the_token_comes_from_the_environment() throws Exception {
        try (StandInEngine engine = new StandInEngine(200, STATUS.formatted("true"))) {
            new CommandLine(new StatusCommand(Map.of("PLUMBLINE_TOKEN", "t0ken")))
                    .setOut(new PrintWriter(out))
                    .execute("--address", engine.address());

            assertThat(engine.authorizations()).containsExactly("Bearer t0ken");
        }
    }

    @Test
    void help_and_version_are_there_and_a_wrong_word_is_a_usage_error() {
        assertThat(execute()).isZero();
        assertThat(out.toString()).contains("status", "probe", "Exit codes:", "no engine answers");
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).containsPattern("plumbline \\d+\\.\\d+");
        assertThat(execute("stauts")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("Did you mean: plumbline status");
    }

    @Test
    void a_command_of_another_module_fails_as_it_says() {
        assertThat(execute("probe")).isEqualTo(ExitCodes.NEEDS_A_PERSON);
        assertThat(err.toString().lines()).containsExactly("It cannot go on", "Do this");
    }

    private int execute(String... arguments) {
        return PlumblineCommand.withSubcommands(new Probe())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Command(name = "probe", description = "Fails.")
    private static final class Probe implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new CommandFailedException(ExitCodes.NEEDS_A_PERSON, "It cannot go on", "Do this");
        }
    }
}
