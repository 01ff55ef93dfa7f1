package io.plumbline.connectors.emarsys.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViennaTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-05 11:00:00, 2026-01-05T10:00:00Z",
        "2026-07-05 12:00:00, 2026-07-05T10:00:00Z",
        // The clocks go back at three: half past two comes twice, and the second time counts.
        "2026-10-25 01:59:59, 2026-10-24T23:59:59Z",
        "2026-10-25 02:30:00, 2026-10-25T01:30:00Z",
        "2026-10-25 03:00:00, 2026-10-25T02:00:00Z",
        // The clocks go forward at two: half past two never comes.
        "2026-03-29 02:30:00, 2026-03-29T01:30:00Z",
        "' 2026-01-05 11:00:00 ', 2026-01-05T10:00:00Z",
    })
    void times_without_a_zone_are_viennas(String text, Instant instant) {
        assertThat(ViennaTime.read(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-01-05", "05.01.2026 11:00", "2026-02-30 11:00:00", "0000-00-00 00:00:00"})
    void what_is_no_time_is_none(String text) {
        assertThat(ViennaTime.read(text)).isEmpty();
    }

    @Test
    void a_first_window_is_yesterday_and_today_by_viennas_clock() {
        Instant now = Instant.parse("2026-01-05T23:30:00Z"); // The sixth in Vienna.
        ExportWindow window = new ExportWindow(now, now);

        assertThat(window.days()).isEqualTo(List.of("2026-01-05", "2026-01-06"));
        assertThat(window.times()).isEqualTo(List.of("2026-01-05 00:00:00", "2026-01-06 00:30:00"));
    }

    @Test
    void a_later_window_begins_the_day_before_the_last_one_that_was_read() {
        ExportWindow window =
                new ExportWindow(Instant.parse("2026-03-27T12:00:00Z"), Instant.parse("2026-03-30T12:00:00Z"));

        assertThat(window.days()).isEqualTo(List.of("2026-03-26", "2026-03-30"));
        assertThat(window.times()).isEqualTo(List.of("2026-03-26 00:00:00", "2026-03-30 14:00:00"));
    }
}
