package io.plumbline.app.whole;

import io.plumbline.api.StatusAnswer;
import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.OpenConnections;
import io.plumbline.app.workspace.Systems;
import io.plumbline.app.workspace.Workspace;
import io.plumbline.configuration.Configuration;
import io.plumbline.configuration.Outside;
import io.plumbline.configuration.ReadConfiguration;
import io.plumbline.configuration.Reading;
import io.plumbline.connector.CreatesFields;
import io.plumbline.demo.engine.EngineStatus;
import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;
import io.plumbline.sandbox.shop.GeneratedShop;
import io.plumbline.sandbox.shop.fill.FillCommercetools;
import io.plumbline.yaml.YamlSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A shop, an Emarsys account and, as often as a test starts it, Plumbline between them, all in this process. Changes
/// are found by polling only.
final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration READ_BEHIND_NOW = Duration.ofSeconds(1);
    private static final Duration LAST_CHANGE_BEFORE = Duration.ofMinutes(30);

    private final CommercetoolsSandbox shop = CommercetoolsSandbox.start(CommercetoolsSandboxOptions.standard());
    private final EmarsysSandbox emarsys = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
            .withAccount(account -> account.withLinkedEvents("order_placed", "order_shipped")));
    private final SandboxHttp http = new SandboxHttp();
    private final Configuration configuration;

    private Stage(Path folder) throws InterruptedException {
        this.configuration = configuration(folder);
        createFields();
    }

    static Stage with(Path folder, int customers, long seed) throws InterruptedException {
        Stage stage = new Stage(folder);
        FillCommercetools.fill(
                stage.shop,
                GeneratedShop.generate(customers, seed, Instant.now().minus(LAST_CHANGE_BEFORE)));
        return stage;
    }

    private Configuration configuration(Path folder) {
        String yaml = """
                workspace: test
                server: {port: 0}
                connections:
                  shop:
                    system: commercetools
                    settings: {api-url: "%1$s", auth-url: "%1$s", project-key: demo, client-id: demo-client,
                               client-secret: demo-secret, settle: 1s, inventory-settle: 1s, overlap: 1s,
                               messages: false, calls-per-second: 200}
                  emarsys:
                    system: emarsys
                    settings: {api-url: "%2$s", token-url: "%2$s/oauth2/token", sales-url: "%2$s",
                               client-id: demo-client, client-secret: demo-secret,
                               merchant-id: PLUMBLINEDEMO001, sales-token: demo-sales-token}
                flows: [{from: shop, to: emarsys}]
                """.formatted(shop.address(), emarsys.address());
        Reading reading =
                new ReadConfiguration(Systems.ALL, new Nothing()).read(new YamlSource("plumbline.yaml", yaml), folder);
        if (reading instanceof Reading.Usable(var usable, var warnings)) {
            return usable;
        }
        throw new AssertionError("The stage's own configuration is faulty: " + reading);
    }

    private void createFields() throws InterruptedException {
        CompiledMappings mappings = CompiledMappings.of(configuration.connections());
        try (OpenConnections connections = OpenConnections.of(configuration)) {
            for (DestinationSetup destination : connections.destinations()) {
                if (destination.destination() instanceof CreatesFields creator) {
                    creator.create(OpenConnections.needs(mappings.of(destination.name())));
                }
            }
        }
    }

    URI shopAddress() {
        return shop.address();
    }

    /// Waits until all that happened in the shop is old enough to be read at once.
    void letSettle() throws InterruptedException {
        Thread.sleep(READ_BEHIND_NOW.plusMillis(100));
    }

    /// Runs Plumbline until nothing is left to do, and stops it.
    StatusAnswer runUntilSettled() throws InterruptedException {
        Workspace workspace = Workspace.start(configuration, CompiledMappings.of(configuration.connections()));
        try (EngineStatus status = new EngineStatus(workspace.address())) {
            long patienceEnd = System.nanoTime() + PATIENCE.toNanos();
            int settled = 0;
            while (System.nanoTime() < patienceEnd) {
                Optional<StatusAnswer> answer = status.ask().filter(EngineStatus::isSettled);
                settled = answer.isPresent() ? settled + 1 : 0;
                if (settled == 10) {
                    return answer.orElseThrow();
                }
                Thread.sleep(200);
            }
            throw new AssertionError("Plumbline did not settle within " + PATIENCE);
        } finally {
            workspace.stop();
        }
    }

    /// Calls to one route of Emarsys until now.
    long emarsysCalls(String route) throws InterruptedException {
        return http.get(emarsys.address() + "/_sandbox/calls", "")
                .path("byRoute")
                .path(route)
                .asLong();
    }

    /// All routes of Emarsys with the calls to them.
    JsonNode emarsysCalls() throws InterruptedException {
        return http.get(emarsys.address() + "/_sandbox/calls", "").path("byRoute");
    }

    long contactsHeld() throws InterruptedException {
        return http.get(emarsys.address() + "/_sandbox/state", "")
                .path("contacts")
                .asLong();
    }

    @Override
    public void close() {
        http.close();
        emarsys.close();
        shop.close();
    }

    /// No environment and no files: the stage's secrets stand in its configuration.
    private record Nothing() implements Outside {
        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(Map.<String, String>of().get(name));
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.empty();
        }
    }
}
