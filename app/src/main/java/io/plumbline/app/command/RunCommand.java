package io.plumbline.app.command;

import io.plumbline.app.workspace.RulesInUse;
import io.plumbline.app.workspace.Workspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline run`.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Runs a configuration until it is told to end (Ctrl-C). Started again, it goes on where it stopped.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "1:the configuration has problems",
            "2:it could not run",
            "130:ended by Ctrl-C, with nothing lost",
            "143:ended by the service manager or kill, with nothing lost"
        })
public final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "plumbline.yaml",
            description = "the configuration (plumbline.yaml)")
    private Path file = Path.of("plumbline.yaml");

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        ConfigurationFile configuration = ConfigurationFile.read(file);
        configuration.tell(err::println);
        if (!configuration.isUsable()) {
            return 1;
        }
        if (RulesInUse.areNewTo(configuration.loaded().configuration())) {
            err.println("warning  " + RulesInUse.CHANGED);
        }
        Workspace workspace = Workspace.start(
                configuration.loaded().configuration(), configuration.loaded().mappings());
        err.println("Plumbline is running. Status page: " + workspace.address());
        err.flush();
        awaitEnd(workspace, err);
        return 0;
    }

    /// The machine ends when this hook is through, so the clean stop happens in it.
    private static void awaitEnd(Workspace workspace, PrintWriter err) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(workspace, err), "stop"));
        never.await();
    }

    private static void stop(Workspace workspace, PrintWriter err) {
        err.println("Ending: finishing what is under way ...");
        err.flush();
        try {
            workspace.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.println("Ended. Nothing is lost; start again to go on.");
        err.flush();
    }
}
