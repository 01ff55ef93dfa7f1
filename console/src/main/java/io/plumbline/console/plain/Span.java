package io.plumbline.console.plain;

import java.time.Duration;
import java.util.Locale;

/// Lengths of time as people say them, with at most two units.
public final class Span {
    private Span() {}

    /// `45 ms`, `1.2 s`, `2 min 5 s`, `3 h 20 min`, `4 days 6 h`; a dash for what was never measured.
    public static String ofMillis(long millis) {
        if (millis < 0) {
            return "–";
        }
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ENGLISH, "%.1f s", Math.floor(millis / 100.0) / 10);
        }
        return coarse(Duration.ofMillis(millis));
    }

    /// The same without parts of a minute, for ages.
    public static String ofAge(Duration age) {
        return age.toMinutes() < 1 ? "less than a minute" : coarse(Duration.ofMinutes(age.toMinutes()));
    }

    private static String coarse(Duration span) {
        if (span.toHours() < 1) {
            return two(span.toMinutes(), "min", span.toSecondsPart(), "s");
        }
        if (span.toDays() < 1) {
            return two(span.toHours(), "h", span.toMinutesPart(), "min");
        }
        return two(span.toDays(), span.toDays() == 1 ? "day" : "days", span.toHoursPart(), "h");
    }

    private static String two(long large, String largeUnit, int small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}
