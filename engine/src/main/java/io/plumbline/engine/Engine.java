package io.plumbline.engine;

import io.plumbline.connector.ReadsByKey;
import io.plumbline.engine.access.AccessDesk;
import io.plumbline.engine.access.LiveAccessDesk;
import io.plumbline.engine.decision.DecidePeople;
import io.plumbline.engine.decision.Decides;
import io.plumbline.engine.deliver.DeliverStep;
import io.plumbline.engine.deliver.DeliverStep.DeliverContext;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.deliver.LoadGate;
import io.plumbline.engine.deliver.ReadStandings;
import io.plumbline.engine.erase.ErasureDesk;
import io.plumbline.engine.erase.ErasureRequests;
import io.plumbline.engine.erase.LiveErasureDesk;
import io.plumbline.engine.loop.Loop;
import io.plumbline.engine.loop.Wakeup;
import io.plumbline.engine.receive.Backlog;
import io.plumbline.engine.receive.ConnectionHealth;
import io.plumbline.engine.receive.LiveSince;
import io.plumbline.engine.receive.NotificationIntake;
import io.plumbline.engine.receive.Notifications;
import io.plumbline.engine.receive.ReceiveContext;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.view.LiveViews;
import io.plumbline.engine.view.Views;
import io.plumbline.engine.work.Flow;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.delivery.RetryPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One running workspace. Stops cleanly; what was under way is finished or will be done again.
public final class Engine {
    private final EngineSetup setup;
    private final LiveSince liveSince = new LiveSince();
    private final Map<ConnectionName, ConnectionHealth> health = new TreeMap<>();
    private final Map<ConnectionName, LoadGate> gates = new TreeMap<>();
    private final Map<ConnectionName, Wakeup> deliverWakeups = new LinkedHashMap<>();
    private final Wakeup workWakeup = new Wakeup();
    private final ErasureRequests erasures = new ErasureRequests(workWakeup::signal);
    private final Notifications notifications;
    private final CallTally calls;
    private final Views views;
    private final List<Loop> loops = new ArrayList<>();

    private Engine(EngineSetup setup, CallTally calls) {
        this.setup = setup;
        this.calls = calls;
        this.notifications = new Notifications(setup.storage().intake());
        setup.sources().forEach(source -> health.put(source.name(), new ConnectionHealth()));
        setup.destinations().forEach(this::prepare);
        this.views = new LiveViews(setup, health, gates);
    }

    /// Starts reading, working and delivering.
    ///
    /// @param calls counts calls made to connections; stored from time to time
    public static Engine start(EngineSetup setup, CallTally calls) throws InterruptedException {
        Engine engine = new Engine(setup, calls);
        for (DestinationSetup destination : setup.destinations()) {
            setup.storage()
                    .outbox()
                    .doubtUnfinished(destination.name(), setup.clock().instant());
        }
        setup.storage().work().follow(HistoryFollowed.by(setup));
        engine.startLoops();
        return engine;
    }

    private void prepare(DestinationSetup destination) {
        health.putIfAbsent(destination.name(), new ConnectionHealth());
        gates.put(destination.name(), new LoadGate(settledStreams(destination.name())));
        deliverWakeups.put(destination.name(), new Wakeup());
    }

    private List<String> settledStreams(ConnectionName destination) {
        Set<ConnectionName> feeding = setup.flows().stream()
                .filter(flow -> flow.to().equals(destination) && flow.contacts())
                .map(Flow::from)
                .collect(Collectors.toSet());
        return setup.sources().stream()
                .filter(source -> feeding.contains(source.name()))
                .flatMap(source -> SourceLoops.settledStreams(source).stream())
                .toList();
    }

    private void startLoops() {
        for (SourceSetup source : setup.sources()) {
            loops.addAll(SourceLoops.start(source, receiveContext(source), notifications));
        }
        loops.add(Loop.start("work", workStep(), workWakeup));
        for (DestinationSetup destination : setup.destinations()) {
            Wakeup wakeup = Objects.requireNonNull(deliverWakeups.get(destination.name()));
            loops.add(Loop.start("deliver " + destination.name(), deliverStep(destination), wakeup));
        }
        Upkeep upkeep = new Upkeep(setup.storage(), calls, setup.clock(), setup.limits());
        loops.add(Loop.start("upkeep", upkeep, new Wakeup()));
    }

    private ReceiveContext receiveContext(SourceSetup source) {
        ConnectionHealth own = Objects.requireNonNull(health.get(source.name()));
        return ReceiveContext.over(
                setup.storage(),
                new ReceiveContext.Clocks(setup.clock(), own, liveSince),
                new Backlog(
                        setup.storage().figures()::journalBacklog,
                        setup.limits().backlogRecordsMax()),
                workWakeup::signal,
                progress -> {
                    if (!progress.loading()) {
                        String stream = SourceLoops.qualified(progress.connection(), progress.stream());
                        gates.values().forEach(gate -> gate.loaded(stream));
                    }
                });
    }

    private WorkStep workStep() {
        long position = setup.storage().journal().workedPosition();
        ReadAhead ahead = new ReadAhead(
                setup.storage().journal(), setup.standardisers(), setup.limits().batchRecordsMax(), position);
        WorkStep.Setup work = new WorkStep.Setup(
                setup.flows(), setup.rules(), liveSince::of, this::isLoading, setup.clock(), position);
        return new WorkStep(ahead, setup.storage().work(), work, this::worked)
                .erasing(new WorkStep.Erasing(erasures, ErasureReach.of(setup.destinations())));
    }

    private boolean isLoading(ConnectionName destination) {
        LoadGate gate = gates.get(destination);
        return gate != null && !gate.isOpen();
    }

    private void worked(WorkStep.Progress progress) {
        if (progress.caughtUp()) {
            gates.values().forEach(LoadGate::caughtUp);
        }
        deliverWakeups.values().forEach(Wakeup::signal);
    }

    private DeliverStep deliverStep(DestinationSetup destination) {
        return new DeliverStep(
                destination,
                setup.storage().outbox(),
                new DeliverContext(
                        setup.clock(),
                        Objects.requireNonNull(gates.get(destination.name())),
                        Objects.requireNonNull(health.get(destination.name())),
                        RetryPolicy.STANDARD,
                        setup.jitter(),
                        new ReadStandings(
                                reader(destination.name()), setup.storage().journal(), setup.clock())));
    }

    /// The same connection, if it is read too and can be asked for single things.
    private Optional<ReadsByKey> reader(ConnectionName connection) {
        return setup.sources().stream()
                .filter(source -> source.name().equals(connection))
                .flatMap(source -> source.source() instanceof ReadsByKey byKey ? Stream.of(byKey) : Stream.empty())
                .findFirst();
    }

    public Views views() {
        return views;
    }

    /// Where people ask for what is held of somebody.
    public AccessDesk access() {
        return new LiveAccessDesk(setup.storage(), views, setup.rules().identity());
    }

    /// Where people have somebody erased.
    public ErasureDesk erasures() {
        return new LiveErasureDesk(
                erasures, setup.storage().certificates(), setup.rules().identity());
    }

    public NotificationIntake notifications() {
        return notifications;
    }

    /// Takes decisions about people.
    public Decides decides() {
        return new DecidePeople(setup.storage(), setup.rules(), setup.clock(), workWakeup::signal);
    }

    /// Stops all loops after their present piece of work, then closes the connections. The storage stays open.
    public void stop() throws InterruptedException {
        loops.forEach(Loop::stop);
        for (Loop loop : loops) {
            loop.join(setup.limits().stopPatience());
        }
        setup.sources().forEach(source -> source.source().close());
        setup.destinations().forEach(destination -> destination.destination().close());
    }
}
