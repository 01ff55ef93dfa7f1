package io.plumbline.engine.receive;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Holds readers back while the journal is far ahead of the work on it, so that reading never outruns the disk.
public final class Backlog {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final LongSupplier records;
    private final long recordsMax;

    /// @param records how many are stored but not yet worked on
    public Backlog(LongSupplier records, long recordsMax) {
        this.records = records;
        this.recordsMax = recordsMax;
    }

    boolean isFull() {
        return records.getAsLong() > recordsMax;
    }

    Duration pause() {
        return PAUSE;
    }
}
