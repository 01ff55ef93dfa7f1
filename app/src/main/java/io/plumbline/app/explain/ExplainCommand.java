package io.plumbline.app.explain;

import io.plumbline.cli.ExplainCustomerCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline explain`.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why something is as it is.",
        subcommands = {ExplainMappingCommand.class, ExplainCustomerCommand.class})
public final class ExplainCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
    }
}
