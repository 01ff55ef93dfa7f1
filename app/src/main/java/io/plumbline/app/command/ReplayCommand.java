package io.plumbline.app.command;

import io.plumbline.app.workspace.ReplayWorkspace;
import io.plumbline.app.workspace.ReplayWorkspace.People;
import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.Differences;
import io.plumbline.engine.work.Replay;
import io.plumbline.engine.work.Snapshot;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline replay`.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Computes anew who is who and what destinations should hold, after identity settings, fields or mappings of"
                    + " destinations have changed. Stop the engine first; what is different is sent when it runs again.",
            "Works from what was read before; what a source's own mapping leaves out has to be read again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the configuration has problems", "2:it could not run"})
public final class ReplayCommand implements Callable<Integer> {
    private static final int PERCENT = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "plumbline.yaml",
            description = "the configuration (plumbline.yaml)")
    private Path file = Path.of("plumbline.yaml");

    @Option(
            names = "--dry-run",
            description = "write nothing, and say what would change; works on a copy, also while the engine runs")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        ConfigurationFile configuration = ConfigurationFile.read(file);
        configuration.tell(err::println);
        if (!configuration.isUsable()) {
            return 1;
        }
        ReplayWorkspace workspace = new ReplayWorkspace(
                configuration.loaded().configuration(), configuration.loaded().mappings());
        Differences differences = new Differences();
        Replay.Listener listener = new Telling(err, differences);
        People people = dryRun ? workspace.rehearse(listener) : workspace.replay(listener);
        tell(people, differences);
        return 0;
    }

    private void tell(People people, Differences differences) {
        long joined = differences.joined();
        long parted = Math.max(0, people.after() - people.before() + joined);
        String would = dryRun ? "would be" : "were";
        say(count(people.before()) + " people before, " + count(people.after()) + " after: " + count(joined) + " "
                + would + " joined to others, " + count(parted) + " " + would + " parted from others.");
        differences.told().forEach((destination, told) -> {
            told.things()
                    .forEach((kind, many) ->
                            say(destination + ": " + count(many) + " of " + kind + " " + would + " told"));
            told.fields().forEach((field, changed) -> {
                say("  " + field + ": " + count(changed.contacts()) + " contacts");
                changed.samples().forEach(sample -> say("      " + sample));
            });
        });
        if (differences.told().isEmpty()) {
            say("Nothing " + (dryRun ? "would be" : "is") + " to be told.");
        }
        say(dryRun ? "Nothing was written." : "What is different waits to be sent; start the engine.");
    }

    private static String count(long many) {
        return String.format(Locale.ROOT, "%,d", many);
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /// Says how far it is, at each percent.
    private static final class Telling implements Replay.Listener {
        private final PrintWriter out;
        private final Differences differences;
        private long percent = -1;

        Telling(PrintWriter out, Differences differences) {
            this.out = out;
            this.differences = differences;
        }

        @Override
        public void progress(long done, long all) {
            long now = all == 0 ? PERCENT : Math.min(PERCENT, done * PERCENT / all);
            if (now != percent) {
                percent = now;
                out.print("\rReplaying: " + now + " %" + (now == PERCENT ? System.lineSeparator() : ""));
                out.flush();
            }
        }

        @Override
        public void changes(Changes changes, Snapshot before) {
            differences.add(changes, before);
        }
    }
}
