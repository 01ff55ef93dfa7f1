package io.plumbline.app;

import io.plumbline.app.command.CheckCommand;
import io.plumbline.app.command.ReplayCommand;
import io.plumbline.app.command.RunCommand;
import io.plumbline.app.command.SandboxCommand;
import io.plumbline.app.explain.ExplainCommand;
import io.plumbline.cli.EraseCommand;
import io.plumbline.cli.ExportCommand;
import io.plumbline.cli.PlumblineCommand;
import io.plumbline.demo.DemoCommand;
import io.plumbline.demo.engine.EngineProcess.Program;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;

/// Starts the program.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        logInOnePlace();
        System.exit(commandLine().execute(arguments));
    }

    /// Libraries that log by the Java platform's own means, such as the web server, go where everything else goes.
    private static void logInOnePlace() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    static CommandLine commandLine() {
        return PlumblineCommand.with(List.of(
                new DemoCommand(Program.thisOne(Main.class.getName())),
                new CheckCommand(),
                new RunCommand(),
                new ReplayCommand(),
                new ExplainCommand(),
                new EraseCommand(),
                new ExportCommand(),
                new SandboxCommand()));
    }
}
