package io.plumbline.store.memory;

import io.plumbline.engine.access.PersonalRecords;
import io.plumbline.engine.deliver.Outbox;
import io.plumbline.engine.erase.Certificates;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.receive.Intake;
import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.StoredFigures;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.WorkStore;
import java.time.Duration;
import java.time.Instant;

/// All ports over one state in memory. Every method holds the state's lock, so each is a transaction.
public final class MemoryStorage implements Storage {
    private final MemoryState state = new MemoryState();
    private final MemoryWorkStore work = new MemoryWorkStore(state);

    @Override
    public Journal journal() {
        return new MemoryJournal(state);
    }

    @Override
    public Intake intake() {
        return new MemoryIntake(state);
    }

    @Override
    public WorkStore work() {
        return work;
    }

    @Override
    public Snapshot look() {
        synchronized (state) {
            return new MemorySnapshot(state);
        }
    }

    @Override
    public Outbox outbox() {
        return new MemoryOutbox(state);
    }

    @Override
    public Cases cases() {
        return new MemoryCases(state);
    }

    @Override
    public StoredFigures figures() {
        return new MemoryFigures(state);
    }

    @Override
    public PersonalRecords personalRecords() {
        return new MemoryPersonalRecords(state);
    }

    @Override
    public Certificates certificates() {
        return new MemoryCertificates(state);
    }

    @Override
    public void maintain(Instant now, Duration journalRetention) {
        synchronized (state) {
            Instant before = now.minus(journalRetention);
            state.journal.removeIf(entry -> entry.entry().position() <= state.worked
                    && entry.receivedAt().isBefore(before));
        }
    }

    @Override
    public void close() {}
}
