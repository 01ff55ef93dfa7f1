package io.plumbline.engine.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Ends another thread's wait. A signal that comes while nobody waits ends the next wait at once.
public final class Wakeup {
    private final Semaphore signals = new Semaphore(0);

    /// May be called from any thread, as often as one likes; signals do not add up beyond a few.
    public void signal() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    /// Waits for a signal, but no longer than so long.
    public void await(Duration longest) throws InterruptedException {
        if (signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
