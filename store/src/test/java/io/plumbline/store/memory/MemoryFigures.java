package io.plumbline.store.memory;

import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.SourceView.StreamView;
import io.plumbline.engine.view.StoredFigures;
import io.plumbline.model.ConnectionName;
import io.plumbline.store.memory.MemoryState.Fenced;
import io.plumbline.store.memory.MemoryState.IntentKey;
import io.plumbline.store.memory.MemoryState.Queued;
import io.plumbline.store.memory.MemoryState.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Figures counted anew each time.
record MemoryFigures(MemoryState state) implements StoredFigures {
    @Override
    public long profiles() {
        synchronized (state) {
            return state.profiles.size();
        }
    }

    @Override
    public long journalBacklog() {
        synchronized (state) {
            return state.journal.stream()
                    .filter(entry -> entry.entry().position() > state.worked)
                    .count();
        }
    }

    @Override
    public SourceFigures source(ConnectionName connection) {
        synchronized (state) {
            List<StreamView> streams = state.streams.entrySet().stream()
                    .filter(stream -> stream.getKey().connection().equals(connection))
                    .map(stream -> new StreamView(
                            stream.getKey().stream(),
                            stream.getValue().progress().loadedShare(),
                            stream.getValue().records(),
                            stream.getValue().succeededAt()))
                    .toList();
            return new SourceFigures(
                    state.received.getOrDefault(connection, 0L),
                    state.quarantine.keySet().stream()
                            .filter(key -> key.connection().equals(connection))
                            .count(),
                    state.hints.keySet().stream()
                            .filter(key -> key.connection().equals(connection))
                            .count(),
                    state.calls.getOrDefault(connection, 0L),
                    streams);
        }
    }

    @Override
    public DestinationFigures destination(ConnectionName connection) {
        synchronized (state) {
            return new MemoryDestination(state, connection).figures();
        }
    }

    @Override
    public List<QuarantineView> quarantine(String connection, long after, int limitMax) {
        synchronized (state) {
            return state.quarantine.values().stream()
                    .filter(fenced -> connection.isEmpty()
                            || fenced.record().key().connection().value().equals(connection))
                    .filter(fenced -> after == 0 || fenced.id() < after)
                    .sorted(Comparator.comparingLong(Fenced::id).reversed())
                    .limit(limitMax)
                    .map(fenced -> new QuarantineView(
                            fenced.id(),
                            fenced.record().key().connection().value(),
                            fenced.record().key().kind(),
                            fenced.record().key().id(),
                            fenced.record().version(),
                            fenced.record().at(),
                            fenced.since(),
                            fenced.record().problems()))
                    .toList();
        }
    }

    @Override
    public List<DeadLetterView> deadLetters(String connection, long after, int limitMax) {
        synchronized (state) {
            return state.queue.entrySet().stream()
                    .filter(entry -> entry.getValue().standing() == Standing.DEAD
                            || entry.getValue().standing() == Standing.DOUBT)
                    .filter(entry -> connection.isEmpty()
                            || entry.getKey().destination().value().equals(connection))
                    .filter(entry -> after == 0 || entry.getValue().id() < after)
                    .sorted(Comparator.comparingLong((Map.Entry<IntentKey, Queued> entry) ->
                                    entry.getValue().id())
                            .reversed())
                    .limit(limitMax)
                    .map(entry -> deadLetter(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private static DeadLetterView deadLetter(IntentKey key, Queued queued) {
        return new DeadLetterView(
                queued.id(),
                key.destination().value(),
                key.kind().word(),
                key.thing(),
                Objects.toString(queued.intent().contact(), ""),
                queued.stop().code(),
                queued.stop().explanation(),
                queued.standing() == Standing.DOUBT,
                queued.attempts(),
                queued.stop().at());
    }

    @Override
    public List<ExceptionView> exceptions(CasePosition after, int limitMax) {
        synchronized (state) {
            return state.cases.values().stream()
                    .map(one -> new ExceptionView(
                            one.latest().kind(),
                            one.latest().connection(),
                            one.latest().owner(),
                            one.latest().title(),
                            one.count(),
                            one.firstAt(),
                            one.lastAt(),
                            one.samples(),
                            one.latest().remedy()))
                    .sorted(Comparator.comparing(CasePosition::of).reversed())
                    .filter(view -> CasePosition.of(view).compareTo(after) < 0)
                    .limit(limitMax)
                    .toList();
        }
    }

    @Override
    public void addCalls(Map<ConnectionName, Long> calls) {
        synchronized (state) {
            calls.forEach((connection, count) -> state.calls.merge(connection, count, Long::sum));
        }
    }
}
