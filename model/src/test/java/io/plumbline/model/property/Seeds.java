package io.plumbline.model.property;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Runs a property with many seeds. A failure tells the seed; `-Dseed=…` runs that one again.
public final class Seeds {
    private static final int RUNS = 300;

    private Seeds() {}

    public static void each(Consumer<Random> property) {
        Long given = Long.getLong("seed");
        long first = given != null ? given : System.nanoTime();
        for (long seed = first; seed < first + (given != null ? 1 : RUNS); seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("With -Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// Any one of several values.
    public static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
