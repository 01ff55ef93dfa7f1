package io.plumbline.demo;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.StatusAnswer;
import io.plumbline.cli.Progress;
import io.plumbline.demo.engine.EngineStatus;
import io.plumbline.demo.shop.Sandboxes;
import io.plumbline.sandbox.shop.live.Report;
import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells the person at the terminal what is going on. Everything goes to one stream, standard error as a rule.
public final class Telling {
    private final PrintStream out;
    private @Nullable Progress progress;

    public Telling(PrintStream out) {
        this.out = out;
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency of its own.
    void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    void addresses(URI console, Sandboxes sandboxes) {
        say("");
        say("  Status page             %s", console);
        say("  The shop (simulated)    %s/", sandboxes.shopAddress());
        say("  Emarsys (simulated)     %s/", sandboxes.emarsysAddress());
        say("");
    }

    void beginLoad() {
        progress = Progress.start(out, "First load");
    }

    void loading(StatusAnswer status) {
        Progress bar = progress;
        if (bar != null) {
            bar.show(
                    EngineStatus.loadedShare(status),
                    String.format(
                            Locale.ROOT,
                            "%,d records read, %,d people, %,d waiting, %,d acknowledged",
                            status.sources().stream()
                                    .mapToLong(source -> source.received())
                                    .sum(),
                            status.profiles(),
                            status.destinations().stream()
                                    .mapToLong(DestinationStatus::backlog)
                                    .sum(),
                            acknowledged(status)));
        }
    }

    void endLoad() {
        Progress bar = progress;
        if (bar != null) {
            bar.close();
            progress = null;
        }
    }

    void live(StatusAnswer status, Report report) {
        DestinationStatus destination = status.destinations().getFirst();
        DestinationStatus.Lag lag = destination.lag();
        String late = lag == null ? "-" : lag.p50Millis() + "/" + lag.p99Millis() + " ms";
        String line = String.format(
                Locale.ROOT,
                "Live: %,d done, %,d acknowledged, %,d waiting, lag p50/p99 %s",
                report.all(),
                acknowledged(status),
                destination.backlog(),
                late);
        if (progress == null) {
            progress = Progress.start(out, "Live");
        }
        progress.line(line);
    }

    void shopped(Report report) {
        endLoad();
        report.byAction().forEach((action, tally) -> say("  %-18s %s", action, tally.inWords()));
    }

    private static long acknowledged(StatusAnswer status) {
        return status.destinations().stream()
                .mapToLong(DestinationStatus::acknowledged)
                .sum();
    }

    void summary(Summary summary) {
        say("");
        say("Records received        %,12d", summary.records().received());
        say("  in quarantine         %,12d", summary.records().quarantined());
        say("People                  %,12d", summary.profiles());
        say("Deliveries acknowledged %,12d", summary.intents().acknowledged());
        say("  refused               %,12d", summary.intents().refused());
        say("  in doubt              %,12d", summary.intents().inDoubt());
        summary.apiCalls().forEach((connection, calls) -> say("Calls to %-14s %,12d", connection, calls));
        say(
                "Lag p50 / p99           %,d / %,d ms",
                summary.lag().p50Millis(), summary.lag().p99Millis());
        say("Contacts expected       %,12d", summary.truth().contactsExpected());
        say("  held by Emarsys       %,12d", summary.truth().contactsHeld());
        say("  differing             %,12d", summary.truth().contactsDiffering());
        summary.truth().samples().forEach(sample -> say("    %s", sample));
        say("People expected         %,12d", summary.people().expected());
        say("  found                 %,12d", summary.people().found());
        say("  wrongly joined        %,12d", summary.people().wronglyJoined());
        say("  wrongly split         %,12d", summary.people().wronglySplit());
        summary.people().samples().forEach(sample -> say("    %s", sample));
        say("Unsubscribed in Emarsys %,12d", summary.consents().unsubscribed());
        say("  differing             %,12d", summary.consents().differing());
        say("Seconds                 %12.1f", summary.seconds());
        say("");
        say(
                summary.isGood()
                        ? "Emarsys holds exactly what the shop says."
                        : "Emarsys does NOT hold what the shop says.");
    }
}
