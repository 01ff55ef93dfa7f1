package io.plumbline.sandbox.emarsys.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WsseHeaderTest {
    @Test
    void the_digest_is_base64_of_the_hexadecimal_text() {
        assertThat(WsseHeader.digest("d36e316282959a9ed4c89851497a717f", "2026-01-15T16:41:44Z", "s3cr3t-Example"))
                .isEqualTo("ZWZhZWI2MmQ1MTc0ZDI0M2VlZDE4YzgwM2MyZmQ4NTQxOTYwZGIyYg==");
    }

    @Test
    void created_may_have_any_zone_and_milliseconds() {
        Instant now = Instant.parse("2026-01-15T16:41:44Z");
        for (String created : new String[] {
            "2026-01-15T16:41:44Z", "2026-01-15T16:41:44+00:00", "2026-01-15T16:41:44.123Z", "2026-01-15T17:41:44+0100"
        }) {
            assertThat(new WsseHeader("u", "d", "n", created).isTimely(now))
                    .as(created)
                    .isTrue();
        }
        assertThat(new WsseHeader("u", "d", "n", "2026-01-15T16:41:44").isTimely(now))
                .isFalse();
    }
}
