package io.plumbline.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.DestinationStatus.Lag;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.SourceStatus.StreamStatus;
import io.plumbline.api.StatusAnswer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTextTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void figures_stand_in_columns_and_problems_below() {
        assertThat(StatusText.of(status("emarsys-main", "Emarsys refuses the credentials.")))
                .isEqualTo("""
                        sunrise: emarsys-main has stopped.
                        412,873 people known, 5 records to work on

                        DESTINATION   STATE    LAG P50  LAG P99  ON THE WAY  HELD  ACKNOWLEDGED  REFUSED  IN DOUBT
                        emarsys-main  stopped   840 ms    4.3 s       4,211    12     1,904,224        3         1

                        SOURCE  STATE    LOADED   RECEIVED  QUARANTINED  NOTIFICATIONS
                        shop    loading    71 %  1,284,310           14              3

                        emarsys-main: Emarsys refuses the credentials.
                        """);
    }

    @Test
    void no_text_from_outside_can_take_over_the_terminal() {
        assertThat(StatusText.of(status("a\u001B[2Jb", "x\u202Ey\nz")))
                .contains("a?[2Jb", "x?y?z")
                .doesNotContain("\u001B", "\u202E");
    }

    private static StatusAnswer status(String destination, String problem) {
        SourceStatus source = new SourceStatus(
                "shop",
                "commercetools",
                "loading",
                1_284_310,
                14,
                3,
                NOW,
                "",
                10,
                List.of(new StreamStatus("orders", 0.43, 1, NOW), new StreamStatus("products", 1, 1, NOW)));
        return new StatusAnswer(
                "sunrise",
                NOW,
                NOW,
                new StatusAnswer.Verdict("stopped", "emarsys-main has stopped."),
                412_873,
                5,
                List.of(source),
                List.of(new DestinationStatus(
                        destination,
                        "emarsys",
                        "stopped",
                        4_211,
                        12,
                        1_904_224,
                        3,
                        1,
                        new Lag(10, 840, 4_310, 9_000),
                        NOW,
                        NOW,
                        problem,
                        9,
                        List.of())));
    }
}
