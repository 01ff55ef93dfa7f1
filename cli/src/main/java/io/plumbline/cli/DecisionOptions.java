package io.plumbline.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Two people, and who decides about them.
final class DecisionOptions {
    private static final String NAMES = "an e-mail address, the external id of a contact, or connection/kind/id";

    @Parameters(index = "0", paramLabel = "A", description = NAMES)
    String one = "";

    @Parameters(index = "1", paramLabel = "B", description = NAMES)
    String other = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who decides (default: the user of this machine)")
    private Optional<String> by = Optional.empty();

    @Option(names = "--yes", description = "do not ask")
    boolean yes;

    @Option(names = "--json", description = "print the answer as JSON")
    boolean json;

    @Mixin
    ServerOptions server = new ServerOptions();

    String by() {
        return by.orElseGet(() -> System.getProperty("user.name", "somebody"));
    }
}
