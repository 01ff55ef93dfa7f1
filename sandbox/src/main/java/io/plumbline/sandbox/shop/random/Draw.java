package io.plumbline.sandbox.shop.random;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A short sequence of pseudo-random answers (SplitMix64), fully determined by what it was opened with.
public final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000000000000000L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /// Opens the sequence that belongs to one thing.
    ///
    /// @param stream what is being decided, for instance `account`
    /// @param number which of them
    public static Draw of(long seed, String stream, long number) {
        return new Draw(mix(mix(seed + GOLDEN * stream.hashCode()) + GOLDEN * (number + 1)));
    }

    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    /// A number from 0 up to, not including, the bound.
    public int below(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /// A number from least to most, both included.
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /// A time from the first, included, to the second, not included; the first when there is nothing between.
    public Instant between(Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        return millis <= 0 ? from : from.plusMillis((long) (fraction() * millis));
    }

    /// A number from 0 up to, not including, 1.
    public double fraction() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double share) {
        return fraction() < share;
    }

    public boolean chance(Share share) {
        return chance(share.share());
    }

    /// One of several that exclude each other, each with its share, or none of them.
    public <S extends Share> Optional<S> atMostOneOf(List<S> alternatives) {
        double left = fraction();
        for (S alternative : alternatives) {
            left -= alternative.share();
            if (left < 0) {
                return Optional.of(alternative);
            }
        }
        return Optional.empty();
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    public String uuid() {
        long high = (nextLong() & ~0xF000L) | VERSION_4;
        long low = (nextLong() >>> 2) | VARIANT;
        return new UUID(high, low).toString();
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
