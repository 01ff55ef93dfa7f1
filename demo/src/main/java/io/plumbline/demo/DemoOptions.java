package io.plumbline.demo;

import java.nio.file.Path;
import java.util.List;

/// What a person asked the demo for.
///
/// @param customers accounts in the generated shop
/// @param seed decides what the shop holds and what its shoppers do
/// @param destinations the systems that Plumbline delivers to
/// @param exit whether to end once everything that happened is acknowledged
/// @param liveActions how many things the shoppers do; without `exit` they go on for ever
/// @param actionsPerSecond how fast
/// @param port where the status page is
/// @param folder where configuration, log and store go; emptied first
public record DemoOptions(
        int customers,
        long seed,
        List<String> destinations,
        boolean exit,
        int liveActions,
        double actionsPerSecond,
        int port,
        Path folder) {
    public DemoOptions {
        destinations = List.copyOf(destinations);
    }
}
