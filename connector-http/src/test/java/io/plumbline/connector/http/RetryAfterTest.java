package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http.Result.Answered;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final String DATE = "Mon, 05 Jan 2026 10:00:00 GMT";

    private static Answered answer(Map<String, String> headers) {
        return new Answered(429, headers, new byte[0]);
    }

    private static Optional<Duration> retryAfter(String value) {
        return RetryAfter.of(answer(Map.of("date", DATE, "retry-after", value)));
    }

    @Test
    void seconds_are_seconds() {
        assertThat(retryAfter(" 17 ")).contains(Duration.ofSeconds(17));
    }

    @Test
    void a_date_is_measured_from_the_date_of_the_answer() {
        assertThat(retryAfter("Mon, 05 Jan 2026 10:01:30 GMT")).contains(Duration.ofSeconds(90));
        assertThat(retryAfter("Mon, 05 Jan 2026 09:00:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    void a_date_without_a_date_to_measure_from_says_nothing() {
        assertThat(RetryAfter.of(answer(Map.of("retry-after", DATE)))).isEmpty();
    }

    @Test
    void nonsense_says_nothing_and_eternity_is_an_hour() {
        assertThat(retryAfter("soon")).isEmpty();
        assertThat(retryAfter("-5")).isEmpty();
        assertThat(retryAfter("99999999999")).contains(Duration.ofHours(1));
        assertThat(RetryAfter.of(answer(Map.of()))).isEmpty();
    }

    @Test
    void a_second_since_1970_is_measured_from_the_date_of_the_answer() {
        var answer = answer(Map.of("date", DATE, "x-ratelimit-reset", "1767607242"));
        assertThat(RetryAfter.atEpochSecond(answer, "x-ratelimit-reset")).contains(Duration.ofSeconds(42));
    }
}
