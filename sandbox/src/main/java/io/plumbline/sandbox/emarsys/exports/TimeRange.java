package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// A span of time as exports take it, in Vienna's time.
///
/// @param fromSeconds  the first second, of the epoch
/// @param untilSeconds the first second after it
record TimeRange(long fromSeconds, long untilSeconds) {
    private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = strict("uuuu-MM-dd HH:mm:ss");
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1970, 1, 2, 0, 0);

    boolean contains(long seconds) {
        return seconds >= fromSeconds && seconds < untilSeconds;
    }

    /// Reads two dates; both days belong to the range.
    static TimeRange ofDates(JsonNode sent) {
        checkTwo(sent);
        try {
            return between(
                    LocalDate.parse(sent.path(0).asString(""), DATE).atStartOfDay(),
                    LocalDate.parse(sent.path(1).asString(""), DATE).plusDays(1).atStartOfDay());
        } catch (DateTimeException _) {
            throw refused("a date is YYYY-MM-DD");
        }
    }

    /// Reads two times to the second; both seconds belong to the range.
    static TimeRange ofTimes(JsonNode sent) {
        checkTwo(sent);
        try {
            return between(
                    LocalDateTime.parse(sent.path(0).asString(""), TIME),
                    LocalDateTime.parse(sent.path(1).asString(""), TIME).plusSeconds(1));
        } catch (DateTimeException _) {
            throw refused("a time is YYYY-MM-DD HH:MM:SS");
        }
    }

    private static void checkTwo(JsonNode sent) {
        if (!sent.isArray() || sent.size() != 2) {
            throw refused("two values expected");
        }
    }

    private static TimeRange between(LocalDateTime from, LocalDateTime until) {
        if (!from.isBefore(until)) {
            throw refused("the start is after the end");
        }
        if (from.isBefore(EARLIEST)) {
            throw refused("the start is before 1970-01-02");
        }
        return new TimeRange(seconds(from), seconds(until));
    }

    private static long seconds(LocalDateTime time) {
        return time.atZone(ViennaTime.ZONE).toEpochSecond();
    }

    private static RefusedException refused(String why) {
        return RefusedException.badRequest(10001, "Invalid time_range: " + why);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
