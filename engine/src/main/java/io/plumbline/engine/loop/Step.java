package io.plumbline.engine.loop;

import java.time.Duration;

/// A bounded piece of work that is repeated for ever.
@FunctionalInterface
public interface Step {
    /// Does one piece of work.
    ///
    /// @return how long to wait before running again, at most; zero to run again at once
    Duration run() throws InterruptedException;
}
