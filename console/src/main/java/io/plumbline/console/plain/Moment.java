package io.plumbline.console.plain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A point in time, for people and for programs.
///
/// @param iso for programs; empty if there is none
/// @param exact to the second, in UTC; empty if there is none
/// @param says how long ago, for instance `5 min ago`, or `never`
public record Moment(String iso, String exact, String says) {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public static final Moment NEVER = new Moment("", "", "never");

    /// A point in time as seen from `now`.
    public static Moment of(@Nullable Instant at, Instant now) {
        if (at == null) {
            return NEVER;
        }
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        return new Moment(second.toString(), EXACT.format(second), ago(Duration.between(at, now)));
    }

    private static String ago(Duration age) {
        if (age.compareTo(Duration.ofMinutes(-1)) <= 0) {
            return "in the future: a clock runs ahead";
        }
        return age.toMinutes() < 1 ? "just now" : Span.ofAge(roughly(age)) + " ago";
    }

    /// One unit is enough to say how long ago something was, except within the first day.
    private static Duration roughly(Duration age) {
        return age.toDays() < 2 ? age : Duration.ofDays(age.toDays());
    }
}
