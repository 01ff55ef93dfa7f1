package io.plumbline.connector.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that moves only when told to.
final class HandTurnedClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-01-05T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void turn(Duration by) {
        now = now.plus(by);
    }
}
