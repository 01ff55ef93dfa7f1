package io.plumbline.server.metrics;

import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.engine.view.Views;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The engine's figures, all of them from one status, so that figures of one scrape belong together.
final class EngineFigures implements MultiCollector {
    private final Views views;

    EngineFigures(Views views) {
        this.views = views;
    }

    @Override
    public MetricSnapshots collect() {
        StatusView status = views.status();
        return new MetricSnapshots(
                Stream.of(workspace(status), sources(status.sources()), destinations(status), connections(status))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<MetricSnapshot> workspace(StatusView status) {
        return List.of(
                new Figure("plumbline_profiles", "People known")
                        .with((double) status.profiles())
                        .gauge(),
                new Figure("plumbline_journal_backlog", "Records that are stored but not yet worked on")
                        .with((double) status.journalBacklog())
                        .gauge());
    }

    private static List<MetricSnapshot> sources(List<SourceView> sources) {
        return List.of(
                ofSources("plumbline_received", "Records taken in", sources, SourceView::received)
                        .counter(),
                ofSources("plumbline_quarantined", "Records now in quarantine", sources, SourceView::quarantined)
                        .gauge(),
                ofSources("plumbline_hints", "Notifications not followed up yet", sources, SourceView::hints)
                        .gauge());
    }

    private static List<MetricSnapshot> destinations(StatusView status) {
        List<DestinationView> all = status.destinations();
        return List.of(
                ofDestinations("plumbline_backlog", "Intents that wait or are under way", all, DestinationView::backlog)
                        .gauge(),
                ofDestinations("plumbline_held", "Intents that wait on purpose", all, DestinationView::held)
                        .gauge(),
                ofDestinations("plumbline_acknowledged", "Deliveries confirmed", all, DestinationView::acknowledged)
                        .counter(),
                ofDestinations("plumbline_refused", "Deliveries refused for good", all, DestinationView::refused)
                        .gauge(),
                ofDestinations("plumbline_in_doubt", "Deliveries of unknown effect", all, DestinationView::inDoubt)
                        .gauge(),
                ofDestinations(
                                "plumbline_oldest_waiting_seconds",
                                "Age of the oldest change that is not acknowledged",
                                all,
                                destination -> age(destination.oldestWaiting(), status.at()))
                        .gauge(),
                LagFigure.of(all));
    }

    private static List<MetricSnapshot> connections(StatusView status) {
        Figure calls = new Figure("plumbline_api_calls", "Calls made to a system");
        Figure stopped = new Figure("plumbline_stopped", "1 if it has stopped and needs a person");
        Figure success = new Figure("plumbline_last_success_timestamp_seconds", "When it last answered well");
        for (SourceView source : status.sources()) {
            Role role = new Role(source.connection(), "source");
            calls.with(role, (double) source.apiCalls());
            stopped.with(role, source.state() == SourceView.State.STOPPED ? 1 : 0);
            success.with(role, source.lastSuccess());
        }
        for (DestinationView destination : status.destinations()) {
            Role role = new Role(destination.connection(), "destination");
            calls.with(role, (double) destination.apiCalls());
            stopped.with(role, destination.state() == DestinationView.State.STOPPED ? 1 : 0);
            success.with(role, destination.lastSuccess());
        }
        return List.of(calls.counter(), stopped.gauge(), success.gauge());
    }

    private static Figure ofSources(
            String name, String help, List<SourceView> sources, ToDoubleFunction<SourceView> value) {
        Figure figure = new Figure(name, help);
        sources.forEach(source -> figure.with(source.connection(), value.applyAsDouble(source)));
        return figure;
    }

    private static Figure ofDestinations(
            String name, String help, List<DestinationView> destinations, ToDoubleFunction<DestinationView> value) {
        Figure figure = new Figure(name, help);
        destinations.forEach(destination -> figure.with(destination.connection(), value.applyAsDouble(destination)));
        return figure;
    }

    private static double age(@Nullable Instant at, Instant now) {
        return Math.max(
                0, Duration.between(Objects.requireNonNullElse(at, now), now).toMillis() / 1000.0);
    }
}
