package io.plumbline.store.twin;

import io.plumbline.engine.store.Storage;
import java.util.Random;

/// Two stores that are told the same.
record Twins(Twin one, Twin other) implements AutoCloseable {
    static Twins of(Storage one, Storage other) {
        return new Twins(new Twin(one), new Twin(other));
    }

    /// Something done to a store.
    @FunctionalInterface
    interface Step {
        void apply(Twin twin) throws InterruptedException;
    }

    void both(Step step) throws InterruptedException {
        step.apply(one);
        step.apply(other);
    }

    @Override
    public void close() {
        one.storage.close();
        other.storage.close();
    }

    /// One of several, by chance.
    static <T> T any(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
