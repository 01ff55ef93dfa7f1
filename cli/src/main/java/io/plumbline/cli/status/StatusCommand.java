package io.plumbline.cli.status;

import io.plumbline.api.StatusAnswer;
import io.plumbline.cli.ExitCodes;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says how a running engine is doing.
@Command(
        name = "status",
        description = "Says how a running engine is doing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The token is taken from the environment variable PLUMBLINE_TOKEN.",
            "Ends with 0 if nothing is wrong or a first load is on its way, and with 3 if changes are late or a"
                    + " connection has stopped."
        })
public final class StatusCommand implements Callable<Integer> {
    private static final Set<String> FINE = Set.of("true", "except", "loading");

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--address",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Where the engine is; ${DEFAULT-VALUE} if left out.")
    @SuppressWarnings("NullAway.Init")
    private URI address;

    @Option(names = "--json", description = "Writes the engine's answer as it came.")
    private boolean json;

    public StatusCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        EngineClient engine = new EngineClient(address, environment.getOrDefault("PLUMBLINE_TOKEN", ""));
        String body = engine.status();
        StatusAnswer status = engine.parsed(body);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(body);
        } else {
            out.print(StatusText.of(status));
        }
        out.flush();
        return FINE.contains(status.verdict().level()) ? ExitCodes.OK : ExitCodes.NEEDS_A_PERSON;
    }
}
