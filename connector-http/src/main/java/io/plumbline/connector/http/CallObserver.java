package io.plumbline.connector.http;

import java.time.Duration;

/// Is told of every call, for metrics. Called on the thread of the call; must be quick and must not throw.
@FunctionalInterface
public interface CallObserver {
    CallObserver NONE = _ -> {};

    void called(CallReport report);

    /// One call, without anything that belongs to a person.
    ///
    /// @param route the path with ids replaced
    /// @param result the status, `not-sent` or `unclear`
    record CallReport(String method, String route, String result, Duration took) {}
}
