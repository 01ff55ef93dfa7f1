package io.plumbline.cli;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.StatusAnswer;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline status`.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says how a running Plumbline is doing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:something has stopped", "2:it does not answer"})
final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--json", description = "print the answer as JSON")
    private boolean json;

    @Option(names = "--quiet", description = "print nothing, only the exit code")
    private boolean quiet;

    @Override
    public Integer call() throws Exception {
        RestClient client = server.client();
        String text = client.get("/api/v1/status");
        StatusAnswer status = client.read(text, StatusAnswer.class);
        if (json) {
            spec.commandLine().getOut().println(client.plain(text));
        } else if (!quiet) {
            print(status, spec.commandLine().getOut());
        }
        boolean stopped =
                status.sources().stream().anyMatch(source -> source.state().equals("stopped"))
                        || status.destinations().stream()
                                .anyMatch(destination -> destination.state().equals("stopped"));
        return stopped ? 1 : 0;
    }

    private static void print(StatusAnswer status, PrintWriter out) {
        out.println(Legible.line(status.workspace() + ": " + status.verdict().says()));
        out.println(String.format(
                Locale.ROOT,
                "%n%-18s %-10s %12s %12s %10s  %s",
                "source",
                "state",
                "received",
                "quarantined",
                "hints",
                "problem"));
        for (SourceStatus source : status.sources()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-18s %-10s %,12d %,12d %,10d  %s",
                    Legible.line(source.connection()),
                    Legible.line(source.state()),
                    source.received(),
                    source.quarantined(),
                    source.hints(),
                    Legible.line(source.problem())));
        }
        out.println(String.format(
                Locale.ROOT,
                "%n%-18s %-10s %12s %12s %10s %10s %14s  %s",
                "destination",
                "state",
                "acknowledged",
                "waiting",
                "refused",
                "in doubt",
                "lag p50/p99 ms",
                "problem"));
        status.destinations().forEach(destination -> out.println(line(destination)));
    }

    private static String line(DestinationStatus destination) {
        DestinationStatus.Lag lag = destination.lag();
        return String.format(
                Locale.ROOT,
                "%-18s %-10s %,12d %,12d %,10d %,10d %14s  %s",
                Legible.line(destination.connection()),
                Legible.line(destination.state()),
                destination.acknowledged(),
                destination.backlog(),
                destination.refused(),
                destination.inDoubt(),
                lag == null ? "-" : lag.p50Millis() + "/" + lag.p99Millis(),
                Legible.line(destination.problem()));
    }
}
