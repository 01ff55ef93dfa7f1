package io.plumbline.cli;

import io.plumbline.cli.status.StatusCommand;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The root command.
@Command(
        name = "plumbline",
        description = "Keeps e-mail marketing true to commerce.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done; nothing is wrong",
            " 1:failed",
            " 2:wrong command line",
            " 3:a person is needed",
            " 4:no engine answers",
            " 5:the engine refused"
        })
public final class PlumblineCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private PlumblineCommand() {}

    /// The command line with the commands of this module and those given, each annotated with `@Command`.
    public static CommandLine withSubcommands(Object... subcommands) {
        CommandLine line = new CommandLine(new PlumblineCommand());
        line.addSubcommand(new HelpCommand());
        line.addSubcommand(new StatusCommand(System.getenv()));
        for (Object subcommand : subcommands) {
            line.addSubcommand(subcommand);
        }
        return line.setExecutionExceptionHandler(PlumblineCommand::complain);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCodes.OK;
    }

    private static int complain(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof CommandFailedException known) {
            err.println(known.getMessage());
            err.println(known.remedy());
            return known.exitCode();
        }
        err.println("Failed: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return ExitCodes.FAILED;
    }
}
