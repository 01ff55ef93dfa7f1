package io.plumbline.cli.progress;

import java.time.Duration;
import java.util.Locale;

/// How far it has come.
///
/// @param total 0 if nobody knows
/// @param taken time since it began
record State(String what, long done, long total, Duration taken) {
    /// From 0 to 1; 0 if nobody knows.
    double share() {
        return total == 0 ? 0 : Math.clamp((double) done / total, 0.0, 1.0);
    }

    /// `1,200 of 5,000 customers read (24 %), 400 a second`
    String says() {
        String counted = total == 0 ? count(done) + " " + what : count(done) + " of " + count(total) + " " + what;
        String percent = total == 0 ? "" : " (" + (int) Math.floor(share() * 100) + " %)";
        return counted + percent + rate();
    }

    private String rate() {
        return taken.compareTo(Duration.ofSeconds(1)) < 0
                ? ""
                : ", " + count(done * 1_000 / taken.toMillis()) + " a second";
    }

    private static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
