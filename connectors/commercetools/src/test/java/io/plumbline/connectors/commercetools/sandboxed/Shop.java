package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connector.Offset;
import io.plumbline.connectors.commercetools.fake.OpenedAccount;
import io.plumbline.connectors.commercetools.fake.ShopApi;
import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.kit.SandboxClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// A stand-in of commercetools, someone who works in it, and the connector that reads it.
final class Shop implements AutoCloseable {
    /// Enough for every change so far to be read, with the usual distance from the present.
    private static final Duration SETTLED = Duration.ofSeconds(75);
    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

    private final SandboxClock clock = SandboxClock.stoppedAt(START);
    private final CommercetoolsSandbox sandbox;
    private final ShopApi api;
    private final Things things;
    private final OpenedAccount account;
    private int customers;

    private Shop(UnaryOperator<CommercetoolsSandboxOptions> options, Map<String, String> settings, boolean messages)
            throws InterruptedException {
        CommercetoolsSandboxOptions standard =
                CommercetoolsSandboxOptions.standard().withClock(clock);
        sandbox = CommercetoolsSandbox.start(
                options.apply(standard.withProject(standard.project().withMessages(messages, 30))));
        api = new ShopApi(sandbox.address(), "shopper-client", "shopper-secret");
        things = new Things(api);
        account = reader(settings);
    }

    static Shop open(Map<String, String> settings) throws InterruptedException {
        return new Shop(options -> options, settings, true);
    }

    static Shop open(UnaryOperator<CommercetoolsSandboxOptions> options) throws InterruptedException {
        return new Shop(options, Map.of(), true);
    }

    static Shop withoutMessages() throws InterruptedException {
        return new Shop(options -> options, Map.of(), false);
    }

    /// Another connection to the same shop.
    OpenedAccount reader(Map<String, String> settings) {
        Map<String, String> stated =
                new HashMap<>(Map.of("client-id", "demo-client", "client-secret", "demo-secret", "page-size", "7"));
        stated.putAll(settings);
        return new OpenedAccount(sandbox.address(), stated);
    }

    OpenedAccount account() {
        return account;
    }

    ShopApi api() {
        return api;
    }

    URI address() {
        return sandbox.address();
    }

    SandboxClock clock() {
        return clock;
    }

    /// The present, late enough for everything that has happened to have settled.
    Instant now() {
        return clock.instant().plus(SETTLED);
    }

    /// Reads a stream to its end for now.
    OpenedAccount.Read readAll(String stream, Offset from) throws InterruptedException {
        return account.readAll(stream, from, now());
    }

    /// Creates customers at one and the same moment.
    List<String> customers(int count) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode created = api.post("/customers", """
                    {"email":"shopper-%d@example.com","password":"secret-word","firstName":"Zoë"}""".formatted(customers++));
            ids.add(created.path("customer").path("id").asString());
        }
        return ids;
    }

    void rename(String customerId, String name) throws InterruptedException {
        api.update("/customers/" + customerId, "{\"action\":\"setFirstName\",\"firstName\":\"" + name + "\"}");
    }

    /// Creates one thing of a stream.
    ///
    /// @return its id
    String create(String stream) throws InterruptedException {
        return things.create(stream);
    }

    @Override
    public void close() {
        account.close();
        api.close();
        sandbox.close();
    }
}
