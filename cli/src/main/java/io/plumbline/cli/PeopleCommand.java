package io.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline people`.
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = "Says who is one person and why, and takes decisions: that two are one, or that they are two.",
        subcommands = {MergePeopleCommand.class, SeparatePeopleCommand.class, MergesCommand.class})
public final class PeopleCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
    }
}
