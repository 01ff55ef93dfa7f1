package io.plumbline.app.workspace;

import io.plumbline.configuration.Configuration;
import io.plumbline.configuration.FlowConfiguration;
import io.plumbline.engine.Engine;
import io.plumbline.engine.EngineSetup;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.standardise.Standardiser;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Flow;
import io.plumbline.mapping.InboundMapping;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.server.PlumblineServer;
import io.plumbline.server.PrivacyDesks;
import io.plumbline.server.Served;
import io.plumbline.server.ServerSettings;
import io.plumbline.store.SqliteStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// One running workspace: its store, its engine and its server.
public final class Workspace {
    private static final String STORE_FILE = "plumbline.db";

    private final OpenConnections connections;
    private final Storage storage;
    private final Engine engine;
    private final PlumblineServer server;

    private Workspace(OpenConnections connections, Storage storage, Engine engine, PlumblineServer server) {
        this.connections = connections;
        this.storage = storage;
        this.engine = engine;
        this.server = server;
    }

    /// Starts everything. What fails to start leaves nothing running behind.
    public static Workspace start(Configuration configuration, CompiledMappings mappings) throws InterruptedException {
        folder(configuration.data());
        OpenConnections connections = OpenConnections.of(configuration);
        SqliteStorage storage = SqliteStorage.open(file(configuration));
        RulesInUse.note(configuration, storage.replay());
        Engine engine = Engine.start(setup(configuration, mappings, connections, storage), connections.calls());
        try {
            ServerSettings settings = new ServerSettings(
                    configuration.server().address(),
                    configuration.server().port(),
                    configuration.server().token());
            PlumblineServer server = PlumblineServer.start(
                    settings,
                    new Served(
                            engine.views(),
                            engine.notifications(),
                            engine.decides(),
                            new PrivacyDesks(engine.erasures(), engine.access())));
            return new Workspace(connections, storage, engine, server);
        } catch (RuntimeException e) {
            engine.stop();
            storage.close();
            connections.close();
            throw e;
        }
    }

    /// Where the store is.
    static Path file(Configuration configuration) {
        return configuration.data().toAbsolutePath().normalize().resolve(STORE_FILE);
    }

    private static void folder(Path data) {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + folder + " cannot be made: " + FileTrouble.of(folder, e)
                            + ". Set 'data' to a folder that this user may write to",
                    e);
        }
    }

    static EngineSetup setup(
            Configuration configuration, CompiledMappings mappings, OpenConnections connections, Storage storage) {
        Map<ConnectionName, Standardiser> standardisers = connections.sources().stream()
                .collect(Collectors.toMap(SourceSetup::name, source -> standardiser(mappings, source.name())));
        List<Flow> flows = configuration.flows().stream()
                .map(flow -> flow(flow, mappings, connections))
                .toList();
        return new EngineSetup(
                configuration.workspace(),
                connections.sources(),
                standardisers,
                connections.destinations(),
                flows,
                configuration.rules(),
                storage,
                InstantSource.system(),
                () -> ThreadLocalRandom.current().nextDouble(),
                EngineSetup.Limits.STANDARD);
    }

    private static Standardiser standardiser(CompiledMappings mappings, ConnectionName source) {
        InboundMapping inbound = mappings.of(source).inbound();
        return inbound::standardise;
    }

    private static Flow flow(FlowConfiguration flow, CompiledMappings mappings, OpenConnections connections) {
        return new Flow(
                flow.from(),
                flow.to(),
                new MappedShape(mappings.of(flow.to()).outbound(), connections.consentsOf(flow.to())),
                flow.audience(),
                flow.contacts() && connections.accepts(flow.to(), IntentKind.PUT_CONTACT),
                flow.orders() && connections.accepts(flow.to(), IntentKind.RECORD_ORDER),
                flow.events() && connections.accepts(flow.to(), IntentKind.TRIGGER_EVENT),
                flow.consent() && connections.accepts(flow.to(), IntentKind.SET_CONSENT),
                flow.ordersSince(),
                flow.eventsMaxAge());
    }

    /// Where the status page is.
    public URI address() {
        return server.address();
    }

    /// Stops cleanly: no more requests, then the engine after its present work, then the store.
    public void stop() throws InterruptedException {
        server.close();
        engine.stop();
        storage.close();
        connections.close();
    }
}
