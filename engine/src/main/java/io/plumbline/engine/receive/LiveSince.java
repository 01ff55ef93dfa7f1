package io.plumbline.engine.receive;

import io.plumbline.model.ConnectionName;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Since when each source is followed: the moment its first load began. Moments before are history.
public final class LiveSince {
    private final Map<ConnectionName, Instant> began = new ConcurrentHashMap<>();

    /// Notes that a stream of a source began to be read; the earliest counts.
    public void note(ConnectionName connection, Instant at) {
        began.merge(connection, at, (a, b) -> a.isBefore(b) ? a : b);
    }

    /// The end of history, or the end of time for a source that was never read.
    public Instant of(ConnectionName connection) {
        return began.getOrDefault(connection, Instant.MAX);
    }
}
