package io.plumbline.engine.receive;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a source's loops do when it cannot be read: remember it, tell a person if one is needed, and wait longer each
/// time.
final class Trouble {
    private static final Duration DELAY_FIRST = Duration.ofMillis(500);
    private static final Duration DELAY_MAX = Duration.ofMinutes(1);
    private static final int DOUBLINGS_MAX = 10;

    private final ConnectionName connection;
    private final ConnectionHealth health;
    private final Cases cases;

    Trouble(ConnectionName connection, ConnectionHealth health, Cases cases) {
        this.connection = connection;
        this.health = health;
        this.cases = cases;
    }

    /// @return how long to wait before asking again
    Duration after(SystemUnreachableException failure, Instant now) throws InterruptedException {
        boolean stops = failure.needsPerson() && !health.isStopped();
        int failures = health.failed(failure.explanation(), failure.needsPerson());
        if (stops) {
            cases.raise(List.of(new ExceptionCase(
                    "source-stopped/" + failure.code(),
                    connection.value(),
                    "connection",
                    failure.explanation(),
                    1,
                    List.of(),
                    "Run `plumbline check` and follow what it says; reading goes on by itself",
                    now)));
        }
        return failure.delay().orElseGet(() -> backOff(failures));
    }

    private static Duration backOff(int failures) {
        Duration doubled = DELAY_FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_MAX));
        return doubled.compareTo(DELAY_MAX) < 0 ? doubled : DELAY_MAX;
    }
}
