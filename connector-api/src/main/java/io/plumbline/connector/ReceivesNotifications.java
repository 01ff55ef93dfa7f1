package io.plumbline.connector;

import java.time.Instant;

/// A source that is told of changes by requests from outside.
public interface ReceivesNotifications {
    /// Understands one request. Called from many threads at once; must not call the system.
    Receipt receive(Notification notification);

    /// One request as it came in.
    ///
    /// @param contentType as sent; empty if absent
    /// @param receivedAt our clock
    record Notification(String contentType, byte[] body, Instant receivedAt) {}
}
