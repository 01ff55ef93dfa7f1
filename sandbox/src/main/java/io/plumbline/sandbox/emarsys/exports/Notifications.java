package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.program.Callbacks;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;

/// Calls back when an export is ready, and again five times, a minute apart, if the callback fails.
final class Notifications {
    private static final List<Duration> WAITS = Collections.nCopies(5, Duration.ofMinutes(1));

    private final Callbacks callbacks;
    private final InstantSource clock;

    Notifications(Callbacks callbacks, InstantSource clock) {
        this.callbacks = callbacks;
        this.clock = clock;
    }

    void announce(Export export, String url) {
        callbacks.post(url, export.readyAt(), WAITS, () -> Json.bytes(export.state(clock.instant())));
    }
}
