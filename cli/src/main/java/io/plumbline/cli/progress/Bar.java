package io.plumbline.cli.progress;

import java.io.PrintStream;
import java.time.Duration;

/// A bar that redraws itself on its line.
record Bar(PrintStream out) implements Progress.Look {
    private static final int WIDTH = 28;
    private static final String BACK = "\r";
    private static final String CLEAR_TO_END = "\u001B[K";

    @Override
    public Duration every() {
        return Duration.ofMillis(100);
    }

    @Override
    public void show(State state) {
        out.print(BACK + drawn(state) + state.says() + CLEAR_TO_END);
        out.flush();
    }

    @Override
    public void end(State state) {
        show(state);
        out.println();
    }

    private static String drawn(State state) {
        if (state.total() == 0) {
            return "";
        }
        int filled = (int) Math.floor(state.share() * WIDTH);
        return "█".repeat(filled) + "░".repeat(WIDTH - filled) + "  ";
    }
}
