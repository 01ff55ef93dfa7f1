package io.plumbline.console.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "-1, –",
        "0, 0 ms",
        "999, 999 ms",
        "1000, 1.0 s",
        "59999, 59.9 s",
        "60000, 1 min",
        "125000, 2 min 5 s",
        "3600000, 1 h",
        "12060000, 3 h 21 min",
        "90000000, 1 day 1 h",
        "367200000, 4 days 6 h"
    })
    void a_length_of_time_is_said_in_at_most_two_units(long millis, String says) {
        assertThat(Span.ofMillis(millis)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "0, just now",
        "59, just now",
        "-30, just now",
        "60, 1 min ago",
        "3900, 1 h 5 min ago",
        "90000, 1 day 1 h ago",
        "180000, 2 days ago",
        "-61, in the future: a clock runs ahead"
    })
    void a_moment_is_said_by_its_age(long secondsAgo, String says) {
        assertThat(Moment.of(NOW.minusSeconds(secondsAgo), NOW).says()).isEqualTo(says);
    }

    @Test
    void a_moment_is_also_given_exactly() {
        Moment moment = Moment.of(Instant.parse("2026-03-05T09:07:08.999Z"), NOW);

        assertThat(moment.iso()).isEqualTo("2026-03-05T09:07:08Z");
        assertThat(moment.exact()).isEqualTo("5 Mar 2026, 09:07:08 UTC");
    }

    @Test
    void what_never_happened_is_said_so() {
        assertThat(Moment.of(null, NOW)).isEqualTo(Moment.NEVER);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 records", "1, 1 record", "1234567, '1,234,567 records'"})
    void a_count_agrees_with_its_noun(long count, String says) {
        assertThat(Figure.of(count, "record", "records")).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.999, 99 %", "1, 100 %", "1.7, 100 %", "-1, 0 %"})
    void only_what_is_complete_is_a_hundred_percent(double share, String says) {
        assertThat(Figure.percent(share)).isEqualTo(says);
    }
}
