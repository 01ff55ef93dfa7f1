package io.plumbline.store.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Moments as the database holds them: microseconds since 1970, UTC. Sources order their versions by milliseconds at
/// the finest known; microseconds leave room and still reach far beyond any calendar. Finer parts are cut off.
public final class Times {
    private static final Instant FIRST = Instant.EPOCH.plus(Long.MIN_VALUE, ChronoUnit.MICROS);
    private static final Instant LAST = Instant.EPOCH.plus(Long.MAX_VALUE, ChronoUnit.MICROS);

    private Times() {}

    /// A moment beyond what can be held becomes the first or the last that can.
    public static long stored(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return Long.MIN_VALUE;
        }
        return moment.isAfter(LAST) ? Long.MAX_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    public static Instant moment(long stored) {
        return Instant.EPOCH.plus(stored, ChronoUnit.MICROS);
    }
}
