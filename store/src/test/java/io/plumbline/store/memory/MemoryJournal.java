package io.plumbline.store.memory;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.util.List;

/// The journal as a list.
record MemoryJournal(MemoryState state) implements Journal {
    @Override
    public int append(Arrival arrival) {
        synchronized (state) {
            int fresh = 0;
            for (SourceRecord record : arrival.records()) {
                if (!isHeld(record)) {
                    JournalEntry entry = new JournalEntry(++state.positions, record);
                    state.journal.add(new MemoryState.Entry(entry, arrival.at()));
                    state.received.merge(record.key().connection(), 1L, Long::sum);
                    fresh++;
                }
            }
            StreamProgress progress = arrival.progress();
            if (progress != null) {
                MemoryIntake.note(state, progress, fresh, arrival.at());
            }
            MemoryIntake.forget(state, arrival.followed());
            return fresh;
        }
    }

    private boolean isHeld(SourceRecord record) {
        return state.journal.stream()
                .map(held -> held.entry().record())
                .anyMatch(held -> held.key().equals(record.key())
                        && held.version() == record.version()
                        && held.at().equals(record.at()));
    }

    @Override
    public List<JournalEntry> read(long after, int entriesMax) {
        synchronized (state) {
            return state.journal.stream()
                    .map(MemoryState.Entry::entry)
                    .filter(entry -> entry.position() > after)
                    .limit(entriesMax)
                    .toList();
        }
    }

    @Override
    public List<JournalEntry> readLive(long after, int entriesMax) {
        return read(after, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.record().origin() == RecordOrigin.LIVE)
                .limit(entriesMax)
                .toList();
    }

    @Override
    public long lastPosition() {
        synchronized (state) {
            return state.positions;
        }
    }

    @Override
    public long workedPosition() {
        synchronized (state) {
            return state.worked;
        }
    }
}
