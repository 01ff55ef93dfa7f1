package io.plumbline.demo.shop;

import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.commercetools.project.ProjectSettings;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;
import io.plumbline.sandbox.shop.GeneratedShop;
import io.plumbline.sandbox.shop.fill.FillCommercetools;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The shop and the Emarsys account of one demo.
public final class Sandboxes implements AutoCloseable {
    private static final String TOPIC = "plumbline";
    private static final int MESSAGE_DAYS = 30;
    private static final Duration LAST_ORDER_BEFORE = Duration.ofMinutes(10);

    private final CommercetoolsSandbox shop;
    private final EmarsysSandbox emarsys;
    private final SandboxHttp http = new SandboxHttp();

    private Sandboxes(CommercetoolsSandbox shop, EmarsysSandbox emarsys) {
        this.shop = shop;
        this.emarsys = emarsys;
    }

    /// Starts both on free ports, the shop filled and the account empty.
    public static Sandboxes start(int customers, long seed) {
        CommercetoolsSandbox shop = CommercetoolsSandbox.start(CommercetoolsSandboxOptions.standard()
                .withProject(ProjectSettings.standard().withMessages(true, MESSAGE_DAYS)));
        FillCommercetools.fill(
                shop, GeneratedShop.generate(customers, seed, Instant.now().minus(LAST_ORDER_BEFORE)));
        EmarsysSandbox emarsys = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
                .withAccount(account -> account.withLinkedEvents("order_placed", "order_shipped")));
        return new Sandboxes(shop, emarsys);
    }

    public URI shopAddress() {
        return shop.address();
    }

    public URI emarsysAddress() {
        return emarsys.address();
    }

    /// Asks the shop to tell an address of every change.
    public void notifyAt(URI hook) throws InterruptedException {
        http.post(shop.address() + "/_sandbox/topics", "", """
                {"topic": "%s", "pushUrl": "%s"}
                """.formatted(TOPIC, hook));
        String token = http.token(shop.address(), "shopper-client", "shopper-secret");
        http.post(shop.address() + "/demo/subscriptions", token, """
                {"key": "plumbline",
                 "destination": {"type": "GoogleCloudPubSub", "projectId": "demo", "topic": "%s"},
                 "messages": [{"resourceTypeId": "customer", "types": ["CustomerDeleted"]},
                              {"resourceTypeId": "order", "types": ["OrderDeleted", "OrderEditApplied"]}],
                 "changes": [{"resourceTypeId": "customer"}, {"resourceTypeId": "order"},
                             {"resourceTypeId": "inventory-entry"}]}
                """.formatted(TOPIC));
    }

    /// Notifications that the shop has not delivered yet.
    public long notificationsWaiting() throws InterruptedException {
        return http.get(shop.address() + "/_sandbox/queue", "")
                .path("undelivered")
                .asLong();
    }

    /// Calls that both systems were asked, by connection, those of the demo itself left out.
    public SortedMap<String, Long> calls() throws InterruptedException {
        return new TreeMap<>(Map.of(
                "shop", total(shop.address()),
                "emarsys", total(emarsys.address())));
    }

    private long total(URI address) throws InterruptedException {
        return http.get(address + "/_sandbox/calls", "").path("total").asLong();
    }

    @Override
    public void close() {
        http.close();
        emarsys.close();
        shop.close();
    }
}
