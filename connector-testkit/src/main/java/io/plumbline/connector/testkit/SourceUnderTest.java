package io.plumbline.connector.testkit;

import io.plumbline.connector.SourceConnector;

/// A source connector and the way to start a sandbox for it.
public interface SourceUnderTest {
    SourceConnector connector();

    /// Starts a fresh sandbox that holds nothing.
    SourceStand start();
}
