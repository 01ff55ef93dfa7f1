package io.plumbline.engine.receive;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.Storage;
import java.time.InstantSource;
import java.util.function.Consumer;

/// What the loops of one source share.
///
/// @param onArrival run when something new is in the journal
/// @param onRead told after each page
public record ReceiveContext(
        Journal journal,
        Intake intake,
        Cases cases,
        InstantSource clock,
        ConnectionHealth health,
        LiveSince liveSince,
        Backlog backlog,
        Runnable onArrival,
        Consumer<StreamProgress> onRead) {

    /// Everything of one source over a workspace's storage.
    public static ReceiveContext over(
            Storage storage, Clocks clocks, Backlog backlog, Runnable onArrival, Consumer<StreamProgress> onRead) {
        return new ReceiveContext(
                storage.journal(),
                storage.intake(),
                storage.cases(),
                clocks.clock(),
                clocks.health(),
                clocks.liveSince(),
                backlog,
                onArrival,
                onRead);
    }

    /// The clock, and what is measured by it.
    public record Clocks(InstantSource clock, ConnectionHealth health, LiveSince liveSince) {}

    void arrived(Arrival arrival) throws InterruptedException {
        if (journal.append(arrival) > 0) {
            onArrival.run();
        }
    }

    void streamRead(StreamProgress progress) {
        onRead.accept(progress);
    }
}
