package io.plumbline.engine.loop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Runs a step again and again on a virtual thread until it is stopped. A step that throws is run again later: a loop
/// ends only when it is told to.
public final class Loop {
    private static final Logger LOG = System.getLogger(Loop.class.getName());
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final Step step;
    private final Wakeup wakeup;
    private final Thread thread;
    private volatile boolean stopping;

    private Loop(String name, Step step, Wakeup wakeup) {
        this.name = name;
        this.step = step;
        this.wakeup = wakeup;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /// Starts a loop.
    ///
    /// @param name for logs and thread dumps, without personal data
    public static Loop start(String name, Step step, Wakeup wakeup) {
        Loop loop = new Loop(name, step, wakeup);
        loop.thread.start();
        return loop;
    }

    /// Asks the loop to end after its present step.
    public void stop() {
        stopping = true;
        wakeup.signal();
    }

    /// Waits for the end after `stop`, and interrupts the present step if it takes longer than so long.
    public void join(Duration patience) throws InterruptedException {
        if (!thread.join(patience)) {
            thread.interrupt();
            thread.join();
        }
    }

    private void run() {
        try {
            while (!stopping) {
                Duration pause = runOnce();
                if (!stopping && pause.isPositive()) {
                    wakeup.await(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration runOnce() throws InterruptedException {
        try {
            return step.run();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "loop={0} outcome=failed code={1}",
                    name,
                    e.getClass().getSimpleName());
            LOG.log(Level.DEBUG, name, e);
            return PAUSE_AFTER_FAILURE;
        }
    }
}
