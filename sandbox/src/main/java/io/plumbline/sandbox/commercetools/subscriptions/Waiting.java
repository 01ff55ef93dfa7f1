package io.plumbline.sandbox.commercetools.subscriptions;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/// A notification on its way to a topic.
///
/// @param dueNanos when to send it, by the machine's running clock
/// @param attempts how often it was sent already
@SuppressWarnings("ArrayRecordComponent") // Never compared by content, and copying each body would cost.
record Waiting(String topic, String messageId, byte[] body, long dueNanos, int attempts) implements Delayed {
    private static final Duration BACK_OFF_FIRST = Duration.ofMillis(100);
    private static final Duration BACK_OFF_MAX = Duration.ofSeconds(10);
    private static final int DOUBLINGS_MAX = 10;

    static Waiting of(String topic, String messageId, byte[] body, Duration delay) {
        return new Waiting(topic, messageId, body, System.nanoTime() + delay.toNanos(), 0);
    }

    Waiting again() {
        Duration backOff = BACK_OFF_FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS_MAX));
        Duration delay = backOff.compareTo(BACK_OFF_MAX) < 0 ? backOff : BACK_OFF_MAX;
        return new Waiting(topic, messageId, body, System.nanoTime() + delay.toNanos(), attempts + 1);
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
