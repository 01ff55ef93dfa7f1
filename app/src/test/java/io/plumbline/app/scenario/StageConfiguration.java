package io.plumbline.app.scenario;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.OpenConnections;
import io.plumbline.configuration.Configuration;
import io.plumbline.configuration.Outside;
import io.plumbline.configuration.ReadConfiguration;
import io.plumbline.configuration.Reading;
import io.plumbline.connector.Connector;
import io.plumbline.connector.CreatesFields;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.yaml.YamlSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The configuration of a Plumbline between two sandboxes: changes are read at once, and calls to the shop hardly
/// limited.
public final class StageConfiguration {
    /// What notifications of the shop must know.
    public static final String HOOK_SECRET = "stage-hook-secret";

    private static final String FILE = "plumbline.yaml";

    private final Sandboxes sandboxes;
    private final Path folder;
    private final StageOptions options;

    /// @param folder for the store and a user's mapping
    public StageConfiguration(Sandboxes sandboxes, Path folder, StageOptions options) {
        this.sandboxes = sandboxes;
        this.folder = folder;
        this.options = options;
    }

    /// The same stage with other further settings.
    StageConfiguration with(String settings) {
        return new StageConfiguration(sandboxes, folder, options.withSettings(settings));
    }

    boolean isConsentBack() {
        return options.consentBack();
    }

    /// @param connectors the kinds of system to choose from
    public Configuration read(List<? extends Connector> connectors) {
        Reading reading = new ReadConfiguration(List.copyOf(connectors), new Nothing())
                .read(new YamlSource(FILE, yaml(0)), folder);
        if (reading instanceof Reading.Usable(var usable, var warnings)) {
            return usable;
        }
        throw new AssertionError("The stage's own configuration is faulty: " + reading);
    }

    /// Writes it into the folder, for a Plumbline in a process of its own.
    Path write(int port) {
        try {
            return Files.writeString(folder.resolve(FILE), yaml(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String yaml(int port) {
        return """
                workspace: test
                server: {port: %6$d}
                connections:
                  shop:
                    system: commercetools
                    settings: {api-url: "%1$s", auth-url: "%1$s", project-key: demo, client-id: demo-client,
                               client-secret: demo-secret, settle: 0s, inventory-settle: 0s, overlap: 1s,
                               calls-per-second: 500}
                    notifications: {secret: %3$s}
                    %9$s
                  emarsys:
                    system: emarsys
                    settings: {api-url: "%2$s", token-url: "%2$s/oauth2/token", sales-url: "%2$s",
                               client-id: demo-client, client-secret: demo-secret, calls-per-minute: 60000,
                               merchant-id: PLUMBLINEDEMO001, sales-token: demo-sales-token}
                    notifications: {secret: %3$s}
                    %4$s
                flows: [{from: shop, to: emarsys%5$s}%7$s]
                %8$s
                """.formatted(
                        sandboxes.shop().address(),
                        sandboxes.emarsys().address(),
                        HOOK_SECRET,
                        mapping("own.mapping.yaml", options.mapping()),
                        flow(),
                        port,
                        options.consentBack() ? ", {from: emarsys, to: shop}" : "",
                        options.settings(),
                        mapping("own.shop.mapping.yaml", options.shopMapping()));
    }

    private String flow() {
        return options.flow().isEmpty() ? "" : ", " + options.flow();
    }

    private String mapping(String file, String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            Files.writeString(folder.resolve(file), text);
            return "mapping: " + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets the destination create the fields that the mapping writes to.
    public static void createFields(Configuration configuration) throws InterruptedException {
        CompiledMappings mappings = CompiledMappings.of(configuration.connections());
        try (OpenConnections connections = OpenConnections.of(configuration)) {
            for (DestinationSetup destination : connections.destinations()) {
                if (destination.destination() instanceof CreatesFields creator) {
                    var _ = creator.create(OpenConnections.needs(mappings.of(destination.name())));
                }
            }
        }
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
