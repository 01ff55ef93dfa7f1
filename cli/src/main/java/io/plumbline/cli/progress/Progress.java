package io.plumbline.cli.progress;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// How far one piece of work has come. Safe for several threads; cheap enough to be told of every item.
///
/// On a terminal it is a bar that redraws itself; elsewhere, as in a log, it is a line now and then. It writes to
/// standard error, so that standard output stays what the command is for. Closing it writes the last state.
public final class Progress implements AutoCloseable {
    private final InstantSource clock;
    private final Look look;
    private final Instant begunAt;
    private Instant nextAt;
    private State state;

    Progress(String what, long total, InstantSource clock, Look look) {
        this.clock = clock;
        this.look = look;
        this.begunAt = clock.instant();
        this.nextAt = begunAt;
        this.state = new State(what, 0, Math.max(0, total), Duration.ZERO);
        show();
    }

    /// How a state is shown.
    interface Look {
        /// The least time between two showings.
        Duration every();

        void show(State state);

        void end(State state);
    }

    /// @param what in a word or two, for instance `customers read`
    /// @param total how many there are; 0 if nobody knows
    public static Progress of(String what, long total) {
        return new Progress(what, total, InstantSource.system(), look(System.err));
    }

    /// Says how many are done.
    public synchronized void at(long done) {
        state = new State(state.what(), done, state.total(), Duration.between(begunAt, clock.instant()));
        if (!clock.instant().isBefore(nextAt)) {
            show();
        }
    }

    /// Says how many there are, once that is known.
    public synchronized void total(long total) {
        state = new State(state.what(), state.done(), Math.max(0, total), state.taken());
    }

    @Override
    public synchronized void close() {
        look.end(new State(state.what(), state.done(), state.total(), Duration.between(begunAt, clock.instant())));
    }

    private void show() {
        look.show(state);
        nextAt = clock.instant().plus(look.every());
    }

    /// A terminal that understands more than lines.
    private static Look look(PrintStream out) {
        // Since JDK 25 there is again no console at all where there is no terminal.
        boolean terminal = Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent()
                && !"dumb".equals(System.getenv("TERM"))
                && System.getenv("CI") == null;
        return terminal ? new Bar(out) : new Lines(out);
    }
}
