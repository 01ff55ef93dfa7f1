package io.plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline people separate`.
@Command(
        name = "separate",
        mixinStandardHelpOptions = true,
        description = "Decides that two are never one person. It takes a merge back, and beats what they share.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was decided", "1:it was not agreed to", "2:it is not possible, and says why"})
final class SeparatePeopleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DecisionOptions options = new DecisionOptions();

    @Override
    public Integer call() throws Exception {
        return new DecidePeople(
                        "/api/v1/separations", options, spec.commandLine().getOut())
                .call();
    }
}
