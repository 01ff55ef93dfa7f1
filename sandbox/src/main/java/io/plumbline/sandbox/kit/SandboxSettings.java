package io.plumbline.sandbox.kit;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// How a sandbox is served.
///
/// @param name        the name shown on the page
/// @param port        the port on the loopback address; 0 takes any free one
/// @param clock       the sandbox's clock, turned by `POST /_sandbox/clock`
/// @param faultSeed   decides which requests a fault given in percent strikes
/// @param answerDelay how long each answer of the system is held back
/// @param sections    what the sandbox tells on its page; asked at each view, from any thread
public record SandboxSettings(
        String name,
        int port,
        SandboxClock clock,
        long faultSeed,
        Duration answerDelay,
        Supplier<List<PageSection>> sections) {

    /// Any port, the system's clock, no delay and an empty page.
    public static SandboxSettings named(String name) {
        return new SandboxSettings(name, 0, SandboxClock.system(), 1L, Duration.ZERO, List::of);
    }

    public SandboxSettings withPort(int changed) {
        return new SandboxSettings(name, changed, clock, faultSeed, answerDelay, sections);
    }

    public SandboxSettings withClock(SandboxClock changed) {
        return new SandboxSettings(name, port, changed, faultSeed, answerDelay, sections);
    }

    public SandboxSettings withFaultSeed(long changed) {
        return new SandboxSettings(name, port, clock, changed, answerDelay, sections);
    }

    public SandboxSettings withAnswerDelay(Duration changed) {
        return new SandboxSettings(name, port, clock, faultSeed, changed, sections);
    }

    public SandboxSettings withSections(Supplier<List<PageSection>> changed) {
        return new SandboxSettings(name, port, clock, faultSeed, answerDelay, changed);
    }
}
