package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connectors.commercetools.fake.ShopApi;
import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.commercetools.auth.ApiClient;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A project with one client that may do everything the connector does, and one that may not.
final class StandProject implements AutoCloseable {
    static final List<String> NEEDED = List.of("api-url", "auth-url", "project-key", "client-id", "client-secret");

    private final CommercetoolsSandbox sandbox;
    private final ShopApi api;
    private String client = "demo-client";

    private StandProject(CommercetoolsSandboxOptions options) throws InterruptedException {
        sandbox = CommercetoolsSandbox.start(options);
        api = new ShopApi(sandbox.address(), "shopper-client", "shopper-secret");
    }

    /// @param options what differs from the usual project
    /// @param poorScopes what the other client may do
    static StandProject start(UnaryOperator<CommercetoolsSandboxOptions> options, String... poorScopes)
            throws InterruptedException {
        CommercetoolsSandboxOptions standard = CommercetoolsSandboxOptions.standard();
        Stream<ApiClient> clients = Stream.concat(
                standard.clients().stream(), Stream.of(ApiClient.of("poor-client", "demo-secret", "demo", poorScopes)));
        return new StandProject(options.apply(
                standard.withProject(standard.project().withMessages(true, 30)).withClients(clients.toList())));
    }

    URI address() {
        return sandbox.address();
    }

    /// The shop as its shoppers see it.
    ShopApi api() {
        return api;
    }

    /// From now on the connection is that of the client that may not.
    void withdrawPermission() {
        client = "poor-client";
    }

    /// @param more settings beside those that every connection needs
    Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "api-url",
                address().toString(),
                "auth-url",
                address().toString(),
                "project-key",
                "demo",
                "client-id",
                client,
                "client-secret",
                "demo-secret",
                "calls-per-second",
                "1000"));
        settings.putAll(more);
        return settings;
    }

    @Override
    public void close() {
        api.close();
        sandbox.close();
    }
}
