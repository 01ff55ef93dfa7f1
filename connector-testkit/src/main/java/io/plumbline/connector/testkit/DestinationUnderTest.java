package io.plumbline.connector.testkit;

import io.plumbline.connector.DestinationConnector;

/// A destination connector and the way to start a sandbox for it.
public interface DestinationUnderTest {
    DestinationConnector connector();

    /// Starts a fresh sandbox, empty but for what the connector needs in an account.
    DestinationStand start();
}
