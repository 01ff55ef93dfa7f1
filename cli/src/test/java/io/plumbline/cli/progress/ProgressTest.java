package io.plumbline.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void in_a_log_a_line_comes_every_ten_seconds_and_at_the_end() {
        try (Progress progress = new Progress("customers read", 5_000, () -> now, new Lines(out))) {
            for (int second = 1; second <= 25; second++) {
                now = now.plusSeconds(1);
                progress.at(second * 200L);
            }
        }

        assertThat(text().lines())
                .containsExactly(
                        "2,000 of 5,000 customers read (40 %), 200 a second",
                        "4,000 of 5,000 customers read (80 %), 200 a second",
                        "5,000 of 5,000 customers read (100 %), 200 a second");
    }

    @Test
    void on_a_terminal_a_bar_redraws_itself_at_most_ten_times_a_second() {
        try (Progress progress = new Progress("orders", 100, () -> now, new Bar(out))) {
            for (int i = 1; i <= 50; i++) {
                now = now.plusMillis(20);
                progress.at(i);
            }
        }

        assertThat(text().split("\r", -1)).hasSizeBetween(10, 14);
        assertThat(text()).contains("█".repeat(14) + "░".repeat(14) + "  50 of 100 orders (50 %)");
    }

    @Test
    void without_a_total_it_only_counts() {
        try (Progress progress = new Progress("records", 0, () -> now, new Bar(out))) {
            now = now.plusSeconds(2);
            progress.at(10);
        }

        assertThat(text()).contains("10 records, 5 a second").doesNotContain("%", "█");
    }

    @Test
    void more_done_than_there_were_is_no_more_than_all() {
        try (Progress progress = new Progress("records", 10, () -> now, new Lines(out))) {
            progress.at(12);
        }

        assertThat(text()).contains("12 of 10 records (100 %)");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
