package io.plumbline.app.scenario;

import io.plumbline.app.workspace.Systems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A shop, an Emarsys account and a Plumbline between them.
///
/// In a static field all scenarios of a class share one: Plumbline has loaded the empty shop and runs, and each
/// scenario brings its own people. In another field each scenario has its own, and starts Plumbline itself.
final class Scenario implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final StageOptions options;
    private boolean shared;
    private @Nullable Opened opened;

    private Scenario(StageOptions options) {
        this.options = options;
    }

    private record Opened(
            Path folder,
            Sandboxes sandboxes,
            StageConfiguration configuration,
            Shop shop,
            Marketing emarsys,
            Plumbline plumbline) {}

    static Scenario usual() {
        return new Scenario(StageOptions.usual());
    }

    static Scenario with(StageOptions options) {
        return new Scenario(options);
    }

    Shop shop() {
        return stage().shop();
    }

    Marketing emarsys() {
        return stage().emarsys();
    }

    Plumbline plumbline() {
        return stage().plumbline();
    }

    StageConfiguration configuration() {
        return stage().configuration();
    }

    /// A folder that is deleted in the end.
    Path folder() {
        return stage().folder();
    }

    private Opened stage() {
        return Objects.requireNonNull(opened, "The scenario has not begun");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        shared = true;
        open();
        plumbline().starts();
        plumbline().settle();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (!shared) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (shared) {
            shop().faults().end();
            emarsys().faults().end();
            shop().notifiesReliably();
        } else {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        close();
    }

    private void open() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("scenario");
        Sandboxes sandboxes = Sandboxes.start(options);
        StageConfiguration configuration = new StageConfiguration(sandboxes, folder, options);
        Shop shop = new Shop(sandboxes.shop());
        shop.opens();
        StageConfiguration.createFields(configuration.read(Systems.ALL));
        opened = new Opened(
                folder,
                sandboxes,
                configuration,
                shop,
                new Marketing(sandboxes.emarsys()),
                new Plumbline(configuration, shop));
    }

    private void close() throws InterruptedException {
        Opened closing = opened;
        if (closing == null) {
            return;
        }
        opened = null;
        if (closing.plumbline().isRunning()) {
            closing.plumbline().stops();
        }
        closing.sandboxes().close();
        delete(closing.folder());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
