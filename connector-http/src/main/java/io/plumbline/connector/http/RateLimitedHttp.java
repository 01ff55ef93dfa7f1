package io.plumbline.connector.http;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucket;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.plumbline.connector.Http;
import io.plumbline.connector.RateLimit;
import java.util.List;

/// Calls that wait for their turn, on the calling thread, under one or several limits.
///
/// A system counts in windows that nobody outside can see, so the promise is kept for every window: a tenth of a limit
/// may go out at once, and the rest comes back evenly.
public final class RateLimitedHttp implements Http {
    private static final int BURST_DIVISOR = 10;

    private final Http next;
    private final LocalBucket bucket;
    private final BlockingStrategy waiting;

    /// @param limits at least one
    public RateLimitedHttp(Http next, List<RateLimit> limits) {
        this(next, limits, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
    }

    RateLimitedHttp(Http next, List<RateLimit> limits, TimeMeter time, BlockingStrategy waiting) {
        this.next = next;
        this.waiting = waiting;
        LocalBucketBuilder builder = new LocalBucketBuilder().withCustomTimePrecision(time);
        limits.forEach(limit -> builder.addLimit(bandwidth(limit)));
        this.bucket = builder.build();
    }

    private static Bandwidth bandwidth(RateLimit limit) {
        long burst = Math.max(1, limit.calls() / BURST_DIVISOR);
        return Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(limit.calls() - burst + 1, limit.per())
                .build();
    }

    @Override
    public Result send(Call call) throws InterruptedException {
        bucket.asBlocking().consume(1, waiting);
        return next.send(call);
    }
}
