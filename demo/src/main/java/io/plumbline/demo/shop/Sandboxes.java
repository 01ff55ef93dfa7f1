package io.plumbline.demo.shop;

import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.commercetools.project.ProjectSettings;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;
import io.plumbline.sandbox.shop.GeneratedShop;
import io.plumbline.sandbox.shop.People;
import io.plumbline.sandbox.shop.fill.FillCommercetools;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The shop and the Emarsys account of one demo.
public final class Sandboxes implements AutoCloseable {
    private static final String TOPIC = "plumbline";
    private static final int MESSAGE_DAYS = 30;
    private static final Duration LAST_ORDER_BEFORE = Duration.ofMinutes(10);

    private final CommercetoolsSandbox shop;
    private final EmarsysSandbox emarsys;
    private final GeneratedShop generated;
    private final SandboxHttp http = new SandboxHttp();

    private Sandboxes(CommercetoolsSandbox shop, EmarsysSandbox emarsys, GeneratedShop generated) {
        this.generated = generated;
        this.shop = shop;
        this.emarsys = emarsys;
    }

    /// Starts both on free ports, the shop filled and the account empty.
    public static Sandboxes start(int customers, long seed) {
        CommercetoolsSandbox shop = CommercetoolsSandbox.start(CommercetoolsSandboxOptions.standard()
                .withProject(ProjectSettings.standard().withMessages(true, MESSAGE_DAYS)));
        GeneratedShop generated =
                GeneratedShop.generate(customers, seed, Instant.now().minus(LAST_ORDER_BEFORE));
        FillCommercetools.fill(shop, generated);
        EmarsysSandbox emarsys = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
                .withAccount(account -> account.withLinkedEvents("order_placed", "order_shipped")));
        return new Sandboxes(shop, emarsys, generated);
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

    /// Has a program in Emarsys tell an address of everybody who unsubscribes.
    public void tellOfUnsubscribesAt(URI hook) throws InterruptedException {
        http.post(emarsys.address() + "/_sandbox/webhook", "", """
                {"url": "%s", "key": "external_id"}
                """.formatted(hook));
    }

    /// Somebody clicks on the link to unsubscribe in a mail.
    void unsubscribe(String email) throws InterruptedException {
        http.post(emarsys.address() + "/_sandbox/unsubscribe", "", """
                {"email": "%s"}
                """.formatted(email));
    }

    /// The first contacts of the account, by the string ids of their fields.
    JsonNode someContacts(int limitMax) throws InterruptedException {
        return http.get(emarsys.address() + "/_sandbox/contacts?after=0&limit=" + limitMax, "");
    }

    /// Who the customers and guests of the shop's history really are.
    public People people() {
        return generated.people();
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
