package io.plumbline.sandbox.shop.market;

import io.plumbline.sandbox.shop.random.Draw;
import java.time.Duration;
import java.time.Instant;

/// The two years the shop looks back on.
///
/// @param end the present, as far as the shop is concerned; nothing in it is later
public record Period(Instant end) {
    private static final Duration LENGTH = Duration.ofDays(730);
    private static final Duration SINCE_IMPORT = Duration.ofDays(540);
    private static final int IMPORT_MINUTES = 90;

    public Instant start() {
        return end.minus(LENGTH);
    }

    /// When orders of the shop's earlier system were imported, all in one go.
    public Instant importDay() {
        return end.minus(SINCE_IMPORT);
    }

    /// The minute of the import at which one order arrived.
    public Instant importedAt(Draw draw) {
        return draw.between(importDay(), importDay().plus(Duration.ofMinutes(IMPORT_MINUTES)));
    }

    /// The time, or the present if that has not come yet.
    public Instant atMost(Instant time) {
        return time.isAfter(end) ? end : time;
    }

    public boolean isPast(Instant time) {
        return time.isBefore(end);
    }
}
