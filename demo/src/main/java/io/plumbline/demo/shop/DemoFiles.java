package io.plumbline.demo.shop;

import io.plumbline.demo.DemoFailedException;
import io.plumbline.demo.DemoOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder of one demo: the configuration that the engine is started with, its log and its store.
///
/// @param address the root of the engine's server
/// @param hook where the shop sends notifications
/// @param hookOfEmarsys where Emarsys tells of people who unsubscribe
public record DemoFiles(Path configuration, Path log, URI address, URI hook, URI hookOfEmarsys) {
    private static final String HOOK_SECRET = "demo-hook-secret";

    /// Empties the folder and writes the configuration for these sandboxes.
    ///
    /// @param port where the engine's server is to listen
    public static DemoFiles write(DemoOptions options, int port, Sandboxes sandboxes) {
        try {
            Path folder = options.folder().toAbsolutePath();
            empty(folder);
            Path configuration = folder.resolve("plumbline.yaml");
            Files.writeString(configuration, yaml(port, sandboxes));
            URI address = URI.create("http://127.0.0.1:" + port + "/");
            return new DemoFiles(
                    configuration,
                    folder.resolve("engine.log"),
                    address,
                    address.resolve("/hooks/shop/" + HOOK_SECRET),
                    address.resolve("/hooks/emarsys/" + HOOK_SECRET));
        } catch (IOException e) {
            throw new DemoFailedException("The demo's folder " + options.folder() + " cannot be written");
        }
    }

    /// Deletes only what an earlier demo left there.
    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path left :
                List.of(folder.resolve("plumbline.yaml"), folder.resolve("engine.log"), folder.resolve("store"))) {
            if (Files.exists(left)) {
                try (Stream<Path> all = Files.walk(left)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private static String yaml(int port, Sandboxes sandboxes) {
        return """
                # Written by `plumbline demo`. The secrets are those of the sandboxes.
                workspace: demo
                data: ./store
                server: {address: 127.0.0.1, port: %d}
                connections:
                  shop:
                    system: commercetools
                    settings:
                      api-url: %s
                      auth-url: %s
                      project-key: demo
                      client-id: demo-client
                      client-secret: ${PLUMBLINE_DEMO_SECRET:-demo-secret}
                      calls-per-second: 200
                    notifications: {secret: "${PLUMBLINE_DEMO_HOOK:-%s}"}
                  emarsys:
                    system: emarsys
                    settings:
                      api-url: %s
                      token-url: %s/oauth2/token
                      sales-url: %s
                      client-id: demo-client
                      client-secret: ${PLUMBLINE_DEMO_SECRET:-demo-secret}
                      merchant-id: PLUMBLINEDEMO001
                      sales-token: ${PLUMBLINE_DEMO_TOKEN:-demo-sales-token}
                    notifications: {secret: "${PLUMBLINE_DEMO_HOOK:-%s}"}
                flows:
                  - {from: shop, to: emarsys, contacts: true, orders: true, events: true}
                  - {from: emarsys, to: shop} # Who unsubscribes there is opted out in the shop.
                """.formatted(
                        port,
                        sandboxes.shopAddress(),
                        sandboxes.shopAddress(),
                        HOOK_SECRET,
                        sandboxes.emarsysAddress(),
                        sandboxes.emarsysAddress(),
                        sandboxes.emarsysAddress(),
                        HOOK_SECRET);
    }
}
