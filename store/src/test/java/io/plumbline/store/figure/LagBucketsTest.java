package io.plumbline.store.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LagBucketsTest {
    private static final Percentage ONE_PERCENT = Percentage.withPercentage(1);

    @Test
    void short_lags_are_exact() {
        for (long millis = 0; millis < 128; millis++) {
            assertThat(LagBuckets.middleOf(LagBuckets.bucketOf(millis))).isEqualTo(millis);
        }
    }

    @Test
    void the_middle_of_a_bucket_is_near_all_that_falls_into_it() {
        for (long seed = 0; seed < 20_000; seed++) {
            long millis = new Random(seed).nextLong(Long.MAX_VALUE) >>> (seed % 60);

            assertThat((double) LagBuckets.middleOf(LagBuckets.bucketOf(millis)))
                    .as("seed %d, %d ms", seed, millis)
                    .isCloseTo((double) millis, millis < 128 ? Percentage.withPercentage(0.001) : ONE_PERCENT);
        }
    }

    @Test
    void longer_lags_never_fall_into_lower_buckets() {
        int before = -1;
        for (long millis = 0; millis < 100_000; millis++) {
            int bucket = LagBuckets.bucketOf(millis);
            assertThat(bucket - before).as("%d ms", millis).isBetween(0, 1);
            before = bucket;
        }
        assertThat(LagBuckets.bucketOf(Long.MAX_VALUE)).isLessThan(4_000);
        assertThat((double) LagBuckets.middleOf(LagBuckets.bucketOf(Long.MAX_VALUE)))
                .isCloseTo(Long.MAX_VALUE, within(1e17));
    }
}
