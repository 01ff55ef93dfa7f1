package io.plumbline.sandbox.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of a sandbox: another clock, plus all the time it was turned forward by hand.
public final class SandboxClock implements InstantSource {
    private final InstantSource underlying;
    private final AtomicReference<Duration> turned = new AtomicReference<>(Duration.ZERO);

    private SandboxClock(InstantSource underlying) {
        this.underlying = underlying;
    }

    public static SandboxClock system() {
        return over(InstantSource.system());
    }

    /// A clock that moves by hand only.
    public static SandboxClock stoppedAt(Instant start) {
        return over(InstantSource.fixed(start));
    }

    public static SandboxClock over(InstantSource underlying) {
        return new SandboxClock(underlying);
    }

    /// Turns the clock forward.
    ///
    /// @param step not negative: a sandbox's time never runs backwards
    public void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("A sandbox clock only turns forward");
        }
        turned.accumulateAndGet(step, Duration::plus);
    }

    @Override
    public Instant instant() {
        return underlying.instant().plus(turned.get());
    }
}
