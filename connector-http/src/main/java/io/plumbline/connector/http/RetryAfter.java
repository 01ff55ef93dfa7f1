package io.plumbline.connector.http;

import io.plumbline.connector.Http.Result.Answered;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How long an answer asks to wait.
///
/// Points in time are measured from the answer's own `Date`, so that a clock of ours that is wrong does no harm.
public final class RetryAfter {
    private static final Duration DELAY_MAX = Duration.ofHours(1);

    private RetryAfter() {}

    /// Reads `Retry-After`, in seconds or as a date. Empty if there is none that can be understood.
    public static Optional<Duration> of(Answered answer) {
        return header(answer, "retry-after")
                .flatMap(text -> isNumber(text)
                        ? Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))))
                        : httpDate(text).flatMap(at -> until(answer, at)));
    }

    /// Reads a header that holds the second since 1970 at which calls are welcome again.
    public static Optional<Duration> atEpochSecond(Answered answer, String name) {
        return header(answer, name)
                .filter(RetryAfter::isNumber)
                .flatMap(text -> until(answer, Instant.ofEpochSecond(Long.parseLong(text))));
    }

    /// The time at which the system says it answered.
    public static Optional<Instant> date(Answered answer) {
        return header(answer, "date").flatMap(RetryAfter::httpDate);
    }

    private static Optional<String> header(Answered answer, String name) {
        return Optional.ofNullable(answer.headers().get(name)).map(String::strip);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 11 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> until(Answered answer, Instant at) {
        return date(answer).map(answeredAt -> bounded(Duration.between(answeredAt, at)));
    }

    private static Duration bounded(Duration delay) {
        if (delay.isNegative()) {
            return Duration.ZERO;
        }
        return delay.compareTo(DELAY_MAX) > 0 ? DELAY_MAX : delay;
    }
}
