package io.plumbline.model.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Moments in the form in which documents hold them: ISO 8601 in UTC, ending with `Z`.
///
/// Every record has several, and the JDK's general parser costs as much as parsing the rest of the record. This one
/// reads the usual form digit by digit and leaves anything unusual to the JDK.
public final class InstantText {
    private static final String SECONDS = "yyyy-MM-ddTHH:mm:ss";
    private static final int FRACTION_DIGITS_MAX = 9;
    private static final int SECONDS_A_DAY = 86_400;

    private InstantText() {}

    /// The moment, or null if the text is none.
    public static @Nullable Instant parse(String text) {
        return isUsual(text) ? usual(text) : general(text);
    }

    private static boolean isUsual(String text) {
        int end = text.length() - 1;
        int fraction = end - SECONDS.length() - 1;
        if (end < SECONDS.length() || text.charAt(end) != 'Z' || fraction > FRACTION_DIGITS_MAX || fraction == 0) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char expected = i < SECONDS.length() ? separatorAt(i) : i == SECONDS.length() ? '.' : 0;
            char c = text.charAt(i);
            if (expected == 0 ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return true;
    }

    /// What must stand at a position; 0 for a digit.
    private static char separatorAt(int position) {
        return switch (position) {
            case 4, 7 -> '-';
            case 10 -> 'T';
            case 13, 16 -> ':';
            default -> 0;
        };
    }

    private static @Nullable Instant usual(String text) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return general(text); // A leap second, midnight as 24:00, or no time at all.
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            long seconds = day * SECONDS_A_DAY + hour * 3_600L + minute * 60L + second;
            return Instant.ofEpochSecond(seconds, nanoseconds(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int nanoseconds(String text) {
        int start = SECONDS.length() + 1;
        int end = text.length() - 1;
        if (start >= end) {
            return 0;
        }
        int fraction = number(text, start, end);
        for (int digits = end - start; digits < FRACTION_DIGITS_MAX; digits++) {
            fraction *= 10;
        }
        return fraction;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static @Nullable Instant general(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
