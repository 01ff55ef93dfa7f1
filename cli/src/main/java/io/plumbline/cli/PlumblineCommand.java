package io.plumbline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline`, the root of all commands.
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        version = "Plumbline 0.1.0",
        description = "Keeps marketing true to commerce.",
        subcommands = {StatusCommand.class, PeopleCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:there are problems", "2:it could not run"})
public final class PlumblineCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The command line with further commands.
    ///
    /// @param subcommands objects annotated as commands
    public static CommandLine with(List<?> subcommands) {
        CommandLine root = new CommandLine(new PlumblineCommand());
        subcommands.forEach(root::addSubcommand);
        root.setExecutionExceptionHandler(new PlainErrors());
        return root;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
    }
}
