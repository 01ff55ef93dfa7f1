package io.plumbline.connectors.commercetools.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Offset;
import io.plumbline.connector.SystemUnreachableException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTextTest {
    static Stream<Progress> progress() {
        return Stream.of(
                new Progress.Untouched(),
                new Progress.Loading(Instant.parse("2026-01-05T10:00:00.123Z"), "3cdc"),
                new Progress.Following("2026-01-05T10:00:00.123456Z", "3cdc", "2026-01-05T11:00:00.000Z"),
                Progress.Following.from("2026-01-05T10:00:00.000Z", ""),
                new Progress.Idle());
    }

    @ParameterizedTest
    @MethodSource("progress")
    void what_is_written_is_read_back(Progress progress) {
        assertThat(OffsetText.read(OffsetText.write(progress))).isEqualTo(progress);
    }

    @Test
    void the_form_is_pinned_because_stored_offsets_outlive_releases() {
        assertThat(OffsetText.write(new Progress.Loading(Instant.parse("2026-01-05T10:00:00Z"), "a"))
                        .value())
                .isEqualTo("{\"v\":1,\"load\":\"2026-01-05T10:00:00.000Z\",\"id\":\"a\"}");
        assertThat(OffsetText.write(Progress.Following.from("T", "a")).value())
                .isEqualTo("{\"v\":1,\"from\":\"T\",\"id\":\"a\"}");
        assertThat(OffsetText.write(new Progress.Following("T", "a", "U")).value())
                .isEqualTo("{\"v\":1,\"from\":\"T\",\"id\":\"a\",\"until\":\"U\"}");
        assertThat(OffsetText.write(new Progress.Idle()).value()).isEqualTo("{\"v\":1,\"idle\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"v\":2,\"id\":\"a\"}", "{\"v\":1}", "{\"v\":1,\"load\":\"soon\"}", "rubbish", "[]"})
    void an_unknown_form_asks_for_a_person(String text) {
        assertThatThrownBy(() -> OffsetText.read(new Offset(text)))
                .isInstanceOfSatisfying(SystemUnreachableException.class, failure -> {
                    assertThat(failure.code()).isEqualTo("commercetools/offset-unreadable");
                    assertThat(failure.needsPerson()).isTrue();
                });
    }
}
