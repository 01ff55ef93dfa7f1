package io.plumbline.engine.receive;

import io.plumbline.engine.view.StoredFigures;
import java.time.Duration;

/// Holds readers back while the journal is far ahead of the work on it, so that reading never outruns the disk.
public final class Backlog {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final StoredFigures figures;
    private final long recordsMax;

    public Backlog(StoredFigures figures, long recordsMax) {
        this.figures = figures;
        this.recordsMax = recordsMax;
    }

    boolean isFull() {
        return figures.journalBacklog() > recordsMax;
    }

    Duration pause() {
        return PAUSE;
    }
}
