package io.plumbline.sandbox.commercetools.project;

import java.util.Random;
import java.util.UUID;

/// All chance of the stand-in, from one seed: ids, jumps of versions, delays.
public final class SeededChance {
    private final Random random;

    public SeededChance(long seed) {
        random = new Random(seed);
    }

    /// A random id, spread evenly, shaped like version 4.
    public synchronized String id() {
        long high = (random.nextLong() & 0xffffffffffff0fffL) | 0x4000L;
        long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /// A number from 0 up to and without the bound.
    public synchronized int below(int bound) {
        return random.nextInt(bound);
    }

    public synchronized boolean happens(double percent) {
        return percent > 0 && random.nextDouble() * 100 < percent;
    }
}
