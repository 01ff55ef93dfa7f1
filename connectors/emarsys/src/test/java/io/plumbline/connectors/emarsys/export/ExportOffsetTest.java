package io.plumbline.connectors.emarsys.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Offset;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.emarsys.export.ExportProgress.Failed;
import io.plumbline.connectors.emarsys.export.ExportProgress.Reading;
import io.plumbline.connectors.emarsys.export.ExportProgress.Resting;
import io.plumbline.connectors.emarsys.export.ExportProgress.Run;
import io.plumbline.connectors.emarsys.export.ExportProgress.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportOffsetTest {
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final Run RUN = new Run("2000001", "501", NOW.minusSeconds(3600), NOW);

    static Stream<ExportProgress> everyProgress() {
        return Stream.of(
                new Resting(NOW, NOW.plusSeconds(60)),
                new Failed(NOW, ExportFailure.BROKEN, NOW.plusSeconds(60)),
                RUN.waiting(NOW),
                new Reading(RUN, 12_000));
    }

    @ParameterizedTest
    @MethodSource("everyProgress")
    void what_is_written_is_read_back(ExportProgress progress) {
        assertThat(ExportOffset.read(ExportOffset.write(progress), NOW)).isEqualTo(progress);
    }

    @Test
    void the_beginning_is_a_rest_that_is_over() {
        assertThat(ExportOffset.read(Offset.START, NOW)).isEqualTo(new Resting(NOW, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"v\":2,\"since\":\"2026-01-05T10:00:00Z\",\"rest\":\"2026-01-05T10:00:00Z\"}",
                "{\"v\":1,\"since\":\"today\",\"rest\":\"tomorrow\"}",
                "{\"v\":1,\"since\":\"2026-01-05T10:00:00Z\",\"failed\":\"bored\",\"rest\":\"2026-01-05T10:00:00Z\"}",
            })
    void an_offset_of_another_release_waits_for_a_person(String text) {
        assertThatThrownBy(() -> ExportOffset.read(new Offset(text), NOW))
                .isInstanceOfSatisfying(SystemUnreachableException.class, thrown -> {
                    assertThat(thrown.needsPerson()).isTrue();
                    assertThat(thrown.code()).isEqualTo("emarsys/offset-unreadable");
                });
    }

    @Test
    void questions_come_after_fifteen_seconds_and_then_twice_as_late_up_to_two_minutes() {
        List<Duration> pauses = new ArrayList<>();
        Waiting waiting = RUN.waiting(NOW);
        for (int asked = 0; asked < 6; asked++) {
            pauses.add(waiting.pause());
            waiting = waiting.askedAt(waiting.poll());
        }
        assertThat(pauses.stream().map(Duration::toSeconds)).containsExactly(15L, 30L, 60L, 120L, 120L, 120L);
        assertThat(waiting.poll()).isEqualTo(NOW.plusSeconds(15 + 30 + 60 + 120 * 4));
    }
}
