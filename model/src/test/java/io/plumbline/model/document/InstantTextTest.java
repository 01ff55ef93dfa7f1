package io.plumbline.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.property.Seeds;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantTextTest {
    private static @Nullable Instant byTheJdk(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T10:00:00Z",
                "2026-01-05T10:00:00.1Z",
                "2026-01-05T10:00:00.123456789Z",
                "2026-01-05T10:00:00.1234567890Z",
                "2026-01-05T10:00:00.Z",
                "2024-02-29T23:59:59Z",
                "2023-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-01-05T24:00:00Z",
                "2026-01-05T25:00:00Z",
                "2026-01-05T23:59:60Z",
                "2026-01-05T10:00Z",
                "2026-01-05T10:00:00+01:00",
                "2026-01-05T10:00:00",
                "-2026-01-05T10:00:00Z",
                "0000-01-01T00:00:00Z",
                "2026-01-05t10:00:00z",
                "２026-01-05T10:00:00Z",
                "Z",
                ""
            })
    void every_text_is_read_as_the_jdk_reads_it(String text) {
        assertThat(InstantText.parse(text)).isEqualTo(byTheJdk(text));
    }

    @Test
    void any_moment_comes_back_from_its_text() {
        Seeds.each(random -> {
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(-62_000_000_000L, 250_000_000_000L),
                    random.nextInt(4) * 333_000_333L % 1_000_000_000);

            assertThat(InstantText.parse(instant.toString())).isEqualTo(instant);
        });
    }

    @Test
    void texts_with_a_wrong_character_are_read_as_the_jdk_reads_them() {
        Seeds.each(random -> {
            StringBuilder text = new StringBuilder("2026-01-05T10:00:00.123Z");
            text.setCharAt(random.nextInt(text.length()), "0123456789-:.TZ +x".charAt(random.nextInt(18)));

            assertThat(InstantText.parse(text.toString())).isEqualTo(byTheJdk(text.toString()));
        });
    }
}
