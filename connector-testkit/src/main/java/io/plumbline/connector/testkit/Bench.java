package io.plumbline.connector.testkit;

/// What a scenario works on: a connector, its sandbox, and the network between them, fresh for each.
interface Bench extends AutoCloseable {
    /// Ends the scenario, and fails it if something was shown that must not be.
    @Override
    void close();
}
