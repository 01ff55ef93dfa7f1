package io.plumbline.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Shows how far long work has come: one line that is drawn over on a terminal, a new line every few seconds elsewhere.
public final class Progress implements AutoCloseable {
    private static final int BAR_LENGTH = 24;
    private static final int LINE_LENGTH = 118;
    private static final long PLAIN_EVERY_NANOS = 5_000_000_000L;

    private final PrintStream out;
    private final String title;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long plainAt;
    private String last = "";

    Progress(PrintStream out, String title, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.title = title;
        this.terminal = terminal;
        this.nanos = nanos;
        this.plainAt = nanos.getAsLong() - PLAIN_EVERY_NANOS;
    }

    /// Begins to show; ends when closed.
    public static Progress start(PrintStream out, String title) {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new Progress(out, title, terminal, System::nanoTime);
    }

    /// Shows a bar.
    ///
    /// @param share from 0 to 1
    /// @param words what is going on, in a few words
    public void show(double share, String words) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR_LENGTH);
        String bar = "█".repeat(full) + "░".repeat(BAR_LENGTH - full);
        line(String.format(Locale.ROOT, "%s %s %3.0f %%  %s", title, bar, Math.clamp(share, 0, 1) * 100, words));
    }

    /// Shows a line without a bar.
    public void line(String line) {
        last = line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) : line;
        if (terminal) {
            out.print("\r\u001B[2K" + last);
            out.flush();
        } else if (nanos.getAsLong() - plainAt >= PLAIN_EVERY_NANOS) {
            plainAt = nanos.getAsLong();
            out.println(last);
        }
    }

    @Override
    public void close() {
        if (terminal) {
            out.println();
        } else if (!last.isEmpty()) {
            out.println(last);
        }
    }
}
