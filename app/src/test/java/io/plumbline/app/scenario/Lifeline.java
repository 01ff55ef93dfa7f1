package io.plumbline.app.scenario;

import java.util.concurrent.atomic.AtomicBoolean;

/// What keeps one run of Plumbline alive. Once it is cut, every thread of the run ends where it next meets the outside,
/// before it can write down what came of that: as if the process had been killed at that moment.
final class Lifeline {
    private final AtomicBoolean cut = new AtomicBoolean();

    void cut() {
        cut.set(true);
    }

    /// Goes on only in a run that is alive.
    void check() throws InterruptedException {
        if (cut.get()) {
            throw new InterruptedException("This run was abandoned");
        }
    }
}
