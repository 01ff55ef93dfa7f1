package io.plumbline.app.whole;

import io.plumbline.api.StatusAnswer;
import io.plumbline.app.scenario.Sandboxes;
import io.plumbline.app.scenario.StageConfiguration;
import io.plumbline.app.scenario.StageOptions;
import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.Systems;
import io.plumbline.app.workspace.Workspace;
import io.plumbline.configuration.Configuration;
import io.plumbline.demo.engine.EngineStatus;
import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.sandbox.shop.GeneratedShop;
import io.plumbline.sandbox.shop.fill.FillCommercetools;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A shop, an Emarsys account and, as often as a test starts it, Plumbline between them, all in this process. Changes
/// are found by reading only.
final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration READ_BEHIND_NOW = Duration.ofSeconds(1);
    private static final Duration LAST_CHANGE_BEFORE = Duration.ofMinutes(30);

    private final Sandboxes sandboxes = Sandboxes.start(StageOptions.usual());
    private final SandboxHttp http = new SandboxHttp();
    private final Configuration configuration;

    private Stage(Path folder) throws InterruptedException {
        this.configuration = new StageConfiguration(sandboxes, folder, StageOptions.usual()).read(Systems.ALL);
        StageConfiguration.createFields(configuration);
    }

    static Stage with(Path folder, int customers, long seed) throws InterruptedException {
        Stage stage = new Stage(folder);
        FillCommercetools.fill(
                stage.sandboxes.shop(),
                GeneratedShop.generate(customers, seed, Instant.now().minus(LAST_CHANGE_BEFORE)));
        return stage;
    }

    URI shopAddress() {
        return sandboxes.shop().address();
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
        return http.get(sandboxes.emarsys().address() + "/_sandbox/calls", "")
                .path("byRoute")
                .path(route)
                .asLong();
    }

    /// All routes of Emarsys with the calls to them.
    JsonNode emarsysCalls() throws InterruptedException {
        return http.get(sandboxes.emarsys().address() + "/_sandbox/calls", "").path("byRoute");
    }

    long contactsHeld() throws InterruptedException {
        return http.get(sandboxes.emarsys().address() + "/_sandbox/state", "")
                .path("contacts")
                .asLong();
    }

    @Override
    public void close() {
        http.close();
        sandboxes.close();
    }
}
