package io.plumbline.engine.view;

import io.plumbline.engine.EngineSetup;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.deliver.LoadGate;
import io.plumbline.engine.receive.ConnectionHealth;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.resolve.FindPerson;
import io.plumbline.engine.view.StoredFigures.DestinationFigures;
import io.plumbline.engine.view.StoredFigures.SourceFigures;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the store keeps, together with how the connections are doing right now.
public final class LiveViews implements Views {
    private final EngineSetup setup;
    private final Map<ConnectionName, ConnectionHealth> health;
    private final Map<ConnectionName, LoadGate> gates;
    private final StoredFigures figures;
    private final Instant startedAt;

    public LiveViews(
            EngineSetup setup, Map<ConnectionName, ConnectionHealth> health, Map<ConnectionName, LoadGate> gates) {
        this.setup = setup;
        this.health = health;
        this.gates = gates;
        this.figures = setup.storage().figures();
        this.startedAt = setup.clock().instant();
    }

    @Override
    public StatusView status() {
        return new StatusView(
                setup.workspace(),
                setup.clock().instant(),
                startedAt,
                figures.profiles(),
                figures.journalBacklog(),
                setup.sources().stream().map(this::source).toList(),
                setup.destinations().stream().map(this::destination).toList());
    }

    private SourceView source(SourceSetup source) {
        SourceFigures stored = figures.source(source.name());
        ConnectionHealth now = healthOf(source.name());
        Instant lastSuccess = now.lastSuccess().orElse(latest(stored.streams()));
        return new SourceView(
                source.name().value(),
                source.descriptor().system(),
                state(now, stored.streams(), source.descriptor().streams().size()),
                stored.received(),
                stored.quarantined(),
                stored.hints(),
                lastSuccess,
                now.problem(),
                stored.apiCalls(),
                stored.streams());
    }

    private static @Nullable Instant latest(List<SourceView.StreamView> streams) {
        return streams.stream()
                .map(SourceView.StreamView::lastSuccess)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static SourceView.State state(ConnectionHealth now, List<SourceView.StreamView> streams, int declared) {
        if (!now.problem().isEmpty()) {
            return now.isStopped() ? SourceView.State.STOPPED : SourceView.State.WAITING;
        }
        boolean loading = streams.size() < declared || streams.stream().anyMatch(stream -> stream.loadedShare() < 1);
        return loading ? SourceView.State.LOADING : SourceView.State.FOLLOWING;
    }

    private DestinationView destination(DestinationSetup destination) {
        DestinationFigures stored = figures.destination(destination.name());
        ConnectionHealth now = healthOf(destination.name());
        return new DestinationView(
                destination.name().value(),
                destination.descriptor().system(),
                state(now, stored),
                stored.backlog(),
                isGated(destination.name()) ? stored.backlog() : stored.held(),
                stored.acknowledged(),
                stored.refused(),
                stored.inDoubt(),
                stored.lag(),
                stored.oldestWaiting().orElse(null),
                stored.lastSuccess().orElse(null),
                now.problem(),
                stored.apiCalls(),
                stored.kinds());
    }

    private boolean isGated(ConnectionName destination) {
        LoadGate gate = gates.get(destination);
        return gate != null && !gate.isOpen();
    }

    private static DestinationView.State state(ConnectionHealth now, DestinationFigures stored) {
        if (!now.problem().isEmpty()) {
            return now.isStopped() ? DestinationView.State.STOPPED : DestinationView.State.WAITING;
        }
        return stored.backlog() > stored.held() ? DestinationView.State.DELIVERING : DestinationView.State.IDLE;
    }

    private ConnectionHealth healthOf(ConnectionName connection) {
        return Objects.requireNonNull(health.get(connection));
    }

    @Override
    public List<QuarantineView> quarantine(String connection, long after, int limitMax) {
        return figures.quarantine(connection, after, limitMax);
    }

    @Override
    public List<DeadLetterView> deadLetters(String connection, long after, int limitMax) {
        return figures.deadLetters(connection, after, limitMax);
    }

    @Override
    public List<JoinedView> joined(long after, int limitMax) {
        try (Snapshot snapshot = setup.storage().look()) {
            return LookUpJoined.page(snapshot, setup.rules(), after, limitMax);
        }
    }

    @Override
    public Optional<CustomerView> customer(String wanted) {
        String name = wanted.strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<ConnectionName> destinations =
                setup.destinations().stream().map(DestinationSetup::name).toList();
        try (Snapshot snapshot = setup.storage().look()) {
            Identifier identifier = new FindPerson(snapshot, setup.rules().identity())
                    .by(name)
                    .orElseGet(() -> Identifier.contact(name));
            return new LookUpCustomer(
                            snapshot, setup.rules(), destinations, setup.clock().instant())
                    .by(identifier);
        }
    }

    @Override
    public Optional<CustomerView> customerReadBack(String wanted) throws InterruptedException {
        Optional<CustomerView> customer = customer(wanted);
        return customer.isEmpty()
                ? customer
                : Optional.of(new ReadBack(setup.destinations(), setup.clock().instant()).of(customer.get()));
    }

    @Override
    public List<PersonView> people(Collection<String> wanted) {
        try (Snapshot snapshot = setup.storage().look()) {
            Map<String, Identifier> meant = new LinkedHashMap<>();
            wanted.forEach(
                    asked -> meant.put(asked, WhoIsMeant.by(asked, setup.rules().identity())));
            return WhoIsMeant.people(meant, snapshot.around(meant.values()).identifiers());
        }
    }

    @Override
    public List<ExceptionView> exceptions(CasePosition after, int limitMax) {
        return figures.exceptions(after, limitMax);
    }
}
