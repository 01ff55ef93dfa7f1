package io.plumbline.connector;

import java.time.Duration;

/// At most so many calls in so long a time.
public record RateLimit(long calls, Duration per) {
    public RateLimit {
        if (calls < 1 || !per.isPositive()) {
            throw new IllegalArgumentException("A rate limit allows at least one call in some time");
        }
    }

    public static RateLimit perMinute(long calls) {
        return new RateLimit(calls, Duration.ofMinutes(1));
    }

    public static RateLimit perSecond(long calls) {
        return new RateLimit(calls, Duration.ofSeconds(1));
    }
}
