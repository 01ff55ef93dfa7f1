package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitedHttpTest {
    private static final Call CALL = Call.get("/things", "/things");

    private final AtomicLong nanos = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    /// The times of the given number of calls made as fast as the limits allow, in nanoseconds.
    private List<Long> times(int calls, List<RateLimit> limits) throws InterruptedException {
        List<Long> times = new ArrayList<>();
        var http = new RateLimitedHttp(
                new ScriptedHttp(_ -> {
                    times.add(nanos.get());
                    return ScriptedHttp.answer(200, "");
                }),
                limits,
                time,
                nanos::addAndGet);
        for (int i = 0; i < calls; i++) {
            http.send(CALL);
        }
        return times;
    }

    private static long mostWithin(Duration window, List<Long> times) {
        return times.stream()
                .mapToLong(start -> times.stream()
                        .filter(at -> at >= start && at < start + window.toNanos())
                        .count())
                .max()
                .orElseThrow();
    }

    @Test
    void no_window_wherever_it_begins_holds_more_calls_than_the_limit() throws Exception {
        List<Long> times = times(2_500, List.of(RateLimit.perMinute(900)));
        assertThat(mostWithin(Duration.ofMinutes(1), times)).isBetween(890L, 900L);
    }

    @Test
    void the_tightest_of_several_limits_counts() throws Exception {
        List<Long> times = times(300, List.of(RateLimit.perMinute(100), RateLimit.perSecond(5)));
        assertThat(mostWithin(Duration.ofMinutes(1), times)).isLessThanOrEqualTo(100);
        assertThat(mostWithin(Duration.ofSeconds(1), times)).isLessThanOrEqualTo(5);
    }

    @Test
    void one_call_in_a_while_is_a_limit_too() throws Exception {
        List<Long> times = times(3, List.of(RateLimit.perMinute(1)));
        assertThat(mostWithin(Duration.ofMinutes(1), times)).isEqualTo(1);
    }
}
