package io.plumbline.app.scenario;

import java.time.Duration;

/// Waits for something to become so, and no longer than is reasonable.
final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(15);

    private Patience() {}

    /// Something that is so or is not so yet.
    @FunctionalInterface
    interface Condition {
        boolean holds() throws InterruptedException;
    }

    /// @param what the end of the sentence "waited in vain until ..."
    static void until(String what, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            Thread.sleep(BETWEEN);
        }
    }

    /// The same for what could look so by chance: it must be so twice running.
    static void untilSteady(String what, Condition condition) throws InterruptedException {
        until(what, () -> {
            if (!condition.holds()) {
                return false;
            }
            Thread.sleep(BETWEEN);
            return condition.holds();
        });
    }
}
