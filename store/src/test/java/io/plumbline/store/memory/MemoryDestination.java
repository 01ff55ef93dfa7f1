package io.plumbline.store.memory;

import io.plumbline.engine.view.DestinationView.KindView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.engine.view.StoredFigures.DestinationFigures;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.memory.MemoryState.Delivered;
import io.plumbline.store.memory.MemoryState.Queued;
import io.plumbline.store.memory.MemoryState.Standing;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts what concerns one destination.
record MemoryDestination(MemoryState state, ConnectionName connection) {
    private static final Set<Standing> BACKLOG = EnumSet.of(Standing.WAITING, Standing.HELD, Standing.SENDING);

    DestinationFigures figures() {
        List<KindView> kinds = Arrays.stream(IntentKind.values())
                .map(this::kind)
                .filter(view -> view.backlog() + view.acknowledged() + view.refused() + view.inDoubt() > 0)
                .toList();
        return new DestinationFigures(
                kinds.stream().mapToLong(KindView::backlog).sum(),
                queued(EnumSet.of(Standing.HELD)).size(),
                kinds.stream().mapToLong(KindView::acknowledged).sum(),
                kinds.stream().mapToLong(KindView::refused).sum(),
                kinds.stream().mapToLong(KindView::inDoubt).sum(),
                state.calls.getOrDefault(connection, 0L),
                lag(),
                queued(BACKLOG).stream()
                        .filter(queued -> queued.intent().live())
                        .map(queued -> queued.intent().cause())
                        .min(Comparator.naturalOrder()),
                delivered().stream().map(Delivered::at).max(Comparator.naturalOrder()),
                kinds);
    }

    private KindView kind(IntentKind kind) {
        return new KindView(
                kind.word(),
                count(queued(BACKLOG), kind),
                delivered().stream().filter(one -> one.key().kind() == kind).count(),
                state.refused.getOrDefault(connection, Map.of()).getOrDefault(kind, 0L),
                count(queued(EnumSet.of(Standing.DOUBT)), kind));
    }

    private static long count(List<Queued> queue, IntentKind kind) {
        return queue.stream().filter(queued -> queued.intent().kind() == kind).count();
    }

    private List<Queued> queued(Set<Standing> standings) {
        return state.queue.entrySet().stream()
                .filter(entry -> entry.getKey().destination().equals(connection))
                .map(Map.Entry::getValue)
                .filter(queued -> standings.contains(queued.standing()))
                .toList();
    }

    private List<Delivered> delivered() {
        return state.delivered.stream()
                .filter(one -> one.key().destination().equals(connection))
                .toList();
    }

    private LagView lag() {
        long[] millis = delivered().stream()
                .filter(one -> one.intent().live())
                .mapToLong(one -> Math.max(
                        0, Duration.between(one.intent().cause(), one.at()).toMillis()))
                .sorted()
                .toArray();
        if (millis.length == 0) {
            return LagView.NONE;
        }
        return new LagView(millis.length, percentile(millis, 0.5), percentile(millis, 0.99), millis[millis.length - 1]);
    }

    private static long percentile(long[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
