package io.plumbline.store.memory;

import io.plumbline.connector.Hint;
import io.plumbline.engine.receive.Intake;
import io.plumbline.engine.receive.StoredHint;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.store.memory.MemoryState.Stream;
import io.plumbline.store.memory.MemoryState.StreamKey;
import io.plumbline.store.memory.MemoryState.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Offsets and hints as maps.
record MemoryIntake(MemoryState state) implements Intake {
    static void note(MemoryState state, StreamProgress progress, int records, Instant at) {
        state.streams.merge(
                new StreamKey(progress.connection(), progress.stream()),
                new Stream(progress, records, at),
                (before, now) -> new Stream(progress, before.records() + records, at));
    }

    static void forget(MemoryState state, List<StoredHint> hints) {
        hints.forEach(hint -> state.hints.computeIfPresent(
                hint.hint().key(), (key, waiting) -> waiting.revision() == hint.revision() ? null : waiting));
    }

    @Override
    public Optional<StreamProgress> progress(ConnectionName connection, String stream) {
        synchronized (state) {
            return Optional.ofNullable(state.streams.get(new StreamKey(connection, stream)))
                    .map(Stream::progress);
        }
    }

    @Override
    public void touch(StreamProgress progress, Instant at) {
        synchronized (state) {
            note(state, progress, 0, at);
        }
    }

    @Override
    public void keep(List<Hint> hints, Instant at) {
        synchronized (state) {
            for (Hint hint : hints) {
                Waiting fresh = new Waiting(hint, ++state.revisions, 0, at);
                state.hints.merge(hint.key(), fresh, MemoryIntake::both);
            }
        }
    }

    private static Waiting both(Waiting before, Waiting now) {
        Hint one = before.hint();
        Hint other = now.hint();
        RecordChange change = one.change().compareTo(other.change()) > 0 ? one.change() : other.change();
        Instant at = one.at().isAfter(other.at()) ? one.at() : other.at();
        Instant due = before.due().isBefore(now.due()) ? before.due() : now.due();
        Hint hint = new Hint(one.key(), change, at, Math.max(one.version(), other.version()));
        return new Waiting(hint, now.revision(), 0, due);
    }

    @Override
    public List<StoredHint> due(ConnectionName connection, Instant now, int hintsMax) {
        synchronized (state) {
            return state.hints.values().stream()
                    .filter(waiting -> waiting.hint().key().connection().equals(connection))
                    .filter(waiting -> !waiting.due().isAfter(now))
                    .sorted(Comparator.comparing(Waiting::due))
                    .limit(hintsMax)
                    .map(waiting -> new StoredHint(waiting.hint(), waiting.revision(), waiting.attempts()))
                    .toList();
        }
    }

    @Override
    public void postpone(List<StoredHint> hints, Instant until) {
        synchronized (state) {
            hints.forEach(hint -> state.hints.computeIfPresent(
                    hint.hint().key(),
                    (key, waiting) -> waiting.revision() == hint.revision()
                            ? new Waiting(waiting.hint(), waiting.revision(), waiting.attempts() + 1, until)
                            : waiting));
        }
    }

    @Override
    public void forget(List<StoredHint> hints) {
        synchronized (state) {
            forget(state, hints);
        }
    }
}
