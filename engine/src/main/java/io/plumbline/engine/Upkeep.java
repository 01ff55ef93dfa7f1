package io.plumbline.engine;

import io.plumbline.engine.EngineSetup.Limits;
import io.plumbline.engine.loop.Step;
import io.plumbline.engine.store.Storage;
import io.plumbline.model.ConnectionName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// Keeps the store tidy and its figures of calls up to date.
final class Upkeep implements Step {
    private static final Duration CALLS_EVERY = Duration.ofSeconds(1);
    private static final Duration MAINTAIN_EVERY = Duration.ofSeconds(10);

    private final Storage storage;
    private final CallTally calls;
    private final InstantSource clock;
    private final Limits limits;
    private Instant maintainedAt = Instant.EPOCH;

    Upkeep(Storage storage, CallTally calls, InstantSource clock, Limits limits) {
        this.storage = storage;
        this.calls = calls;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Duration run() throws InterruptedException {
        Map<ConnectionName, Long> taken = calls.take();
        if (!taken.isEmpty()) {
            storage.figures().addCalls(taken);
        }
        Instant now = clock.instant();
        if (maintainedAt.plus(MAINTAIN_EVERY).isBefore(now)) {
            maintainedAt = now;
            storage.maintain(now, limits.journalRetention());
        }
        return CALLS_EVERY;
    }
}
