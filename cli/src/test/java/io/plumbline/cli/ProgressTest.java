package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void a_terminal_line_is_drawn_over() {
        Progress progress = new Progress(out, "Load", true, nanos::get);
        progress.show(0.5, "half");
        progress.show(1, "all");
        assertThat(text()).contains("\r").contains("100 %  all").doesNotContain("\n");
    }

    @Test
    void elsewhere_a_line_is_written_every_few_seconds_only() {
        Progress progress = new Progress(out, "Load", false, nanos::get);
        for (int second = 0; second < 11; second++) {
            nanos.addAndGet(1_000_000_000L);
            progress.show(second / 10.0, "second " + second);
        }
        assertThat(text().lines()).hasSize(3);
    }

    @Test
    void the_last_word_is_always_written() {
        Progress progress = new Progress(out, "Load", false, nanos::get);
        progress.show(0, "begun");
        progress.show(1, "done");
        progress.close();
        assertThat(text()).contains("done");
    }

    @Test
    void shares_beyond_the_ends_are_taken_for_the_ends() {
        Progress progress = new Progress(out, "Load", false, nanos::get);
        progress.show(7, "too much");
        assertThat(text()).contains("100 %");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
