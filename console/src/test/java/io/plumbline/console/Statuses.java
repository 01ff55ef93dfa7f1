package io.plumbline.console;

import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.SourceView.StreamView;
import io.plumbline.engine.view.StatusView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Statuses to judge and to show. Everything that a test does not state is in the best of order.
public final class Statuses {
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private Statuses() {}

    public static StatusView of(List<SourceView> sources, List<DestinationView> destinations) {
        return new StatusView("sunrise", NOW, NOW.minusSeconds(3_600), 1_000, 0, sources, destinations);
    }

    public static StatusView of(SourceView source, DestinationView destination) {
        return of(List.of(source), List.of(destination));
    }

    public static SourceView source() {
        return source(SourceView.State.FOLLOWING, 0, "");
    }

    public static SourceView source(SourceView.State state, long quarantined, String problem) {
        boolean loading = state == SourceView.State.LOADING;
        return new SourceView(
                "shop",
                "commercetools",
                state,
                5_000,
                quarantined,
                0,
                NOW,
                problem,
                100,
                List.of(new StreamView("orders", loading ? 0.43 : 1, 2_000, NOW)));
    }

    public static DestinationView destination() {
        return destination(DestinationView.State.IDLE, 0, null, "");
    }

    public static DestinationView destination(
            DestinationView.State state, long backlog, @Nullable Duration oldestWaiting, String problem) {
        return new DestinationView(
                "emarsys-main",
                "emarsys",
                state,
                backlog,
                0,
                9_000,
                0,
                0,
                new LagView(10, 840, 4_310, 9_000),
                oldestWaiting == null ? null : NOW.minus(oldestWaiting),
                NOW,
                problem,
                50,
                List.of());
    }

    public static DestinationView withDeadLetters(long refused, long inDoubt) {
        return new DestinationView(
                "emarsys-main",
                "emarsys",
                DestinationView.State.IDLE,
                0,
                0,
                9_000,
                refused,
                inDoubt,
                LagView.NONE,
                null,
                NOW,
                "",
                50,
                List.of());
    }
}
