package io.plumbline.engine.store;

import java.util.List;

/// Keeps cases that a person should look at, one row per cause.
public interface Cases {
    /// Adds to the cases of these causes, or opens them.
    void raise(List<ExceptionCase> cases) throws InterruptedException;

    /// Closes a case because its cause is gone.
    ///
    /// @param kind as raised
    /// @param connection as raised
    void resolve(String kind, String connection) throws InterruptedException;
}
