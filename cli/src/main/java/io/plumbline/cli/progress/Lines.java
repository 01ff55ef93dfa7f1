package io.plumbline.cli.progress;

import java.io.PrintStream;
import java.time.Duration;

/// A line now and then, for logs.
record Lines(PrintStream out) implements Progress.Look {
    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void show(State state) {
        if (state.done() > 0) {
            out.println(state.says());
        }
    }

    @Override
    public void end(State state) {
        out.println(state.says());
    }
}
