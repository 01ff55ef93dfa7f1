package io.plumbline.connector.testkit;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/// One named promise, kept or broken on a bench.
///
/// @param <B> the bench it needs
/// @param name a sentence in snake case
record Scenario<B extends Bench>(String name, Body<B> body) {
    /// The steps of a scenario.
    @FunctionalInterface
    interface Body<B> {
        void run(B bench) throws Exception;
    }

    static <B extends Bench> DynamicContainer topic(String topic, List<Scenario<B>> scenarios, Supplier<B> benches) {
        return DynamicContainer.dynamicContainer(topic, scenarios.stream().map(scenario -> scenario.test(benches)));
    }

    private DynamicTest test(Supplier<B> benches) {
        return DynamicTest.dynamicTest(name, () -> {
            try (B bench = benches.get()) {
                body.run(bench);
            }
        });
    }
}
