package io.plumbline.app.scenario;

import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/// The shop, and what people do in it.
final class Shop {
    static final String READS = "GET /demo/.*";
    static final String TOKENS = "POST /oauth/token";

    private static final String TOPIC = "plumbline";

    private final String address;
    private final ShopApi api;
    private final Faults faults;
    private final AtomicInteger lastOrder = new AtomicInteger();
    private boolean subscribed;

    Shop(CommercetoolsSandbox sandbox) {
        this.address = sandbox.address().toString();
        this.api = new ShopApi(sandbox.address());
        this.faults = new Faults(sandbox.address());
    }

    /// Sets up what a shop has before it sells: two stores, and the custom fields of its forms.
    void opens() throws InterruptedException {
        for (String store : new String[] {"first", "second"}) {
            var _ = api.create(
                    "stores",
                    ShopApi.object()
                            .put("key", store)
                            .set("name", ShopApi.object().put("en", store)));
        }
        createType("customer-consent", "customer", "emailOptIn:Boolean", "emailOptInChangedAt:DateTime");
        createType("customer-consent-legacy", "customer", "newsletter:String", "newsletterDate:DateTime");
        createType("merged", "customer", "mergedInto:String");
        createType("checkout", "order", "emailOptIn:Boolean");
    }

    private void createType(String key, String resource, String... fields) throws InterruptedException {
        ObjectNode type = ShopApi.object().put("key", key);
        type.putObject("name").put("en", key);
        type.putArray("resourceTypeIds").add(resource);
        var definitions = type.putArray("fieldDefinitions");
        for (String field : fields) {
            String[] nameAndType = field.split(":", 2);
            ObjectNode definition = definitions.addObject().put("name", nameAndType[0]);
            definition.putObject("type").put("name", nameAndType[1]);
            definition.putObject("label").put("en", nameAndType[0]);
        }
        var _ = api.create("types", type);
    }

    /// Somebody who is about to open an account, known by a first name and by that name at example.com.
    CustomerDraft customer(String firstName) {
        return new CustomerDraft(api, lastOrder, firstName);
    }

    /// Somebody who is about to buy without an account.
    OrderDraft guest(String email) {
        return new OrderDraft(api, lastOrder).email(email);
    }

    String address() {
        return address;
    }

    ShopApi api() {
        return api;
    }

    Faults faults() {
        return faults;
    }

    /// Tells an address of every change from now on.
    void notifies(String hook) throws InterruptedException {
        var _ = control("topics", ShopApi.object().put("topic", TOPIC).put("pushUrl", hook));
        if (!subscribed) {
            subscribed = true;
            ObjectNode subscription = ShopApi.object().put("key", TOPIC);
            subscription
                    .putObject("destination")
                    .put("type", "GoogleCloudPubSub")
                    .put("projectId", "demo")
                    .put("topic", TOPIC);
            var messages = subscription.putArray("messages");
            messages.addObject()
                    .put("resourceTypeId", "order")
                    .putArray("types")
                    .add("OrderImported");
            var changes = subscription.putArray("changes");
            changes.addObject().put("resourceTypeId", "customer");
            changes.addObject().put("resourceTypeId", "order");
            var _ = api.create("subscriptions", subscription);
        }
    }

    boolean hasToldEverything() throws InterruptedException {
        return Web.get(address + "/_sandbox/queue")
                        .content()
                        .path("undelivered")
                        .asLong()
                == 0;
    }

    /// Tells of each change twice, and in any order.
    void notifiesTwiceAndInAnyOrder() throws InterruptedException {
        var _ = control(
                "notifications", ShopApi.object().put("duplicatePercent", 100).put("reorder", true));
    }

    void notifiesNobody() throws InterruptedException {
        var _ = control("notifications", ShopApi.object().put("dropPercent", 100));
    }

    /// Leaves the content of messages out, as it does where they are too large for their queue.
    void notifiesWithoutPayload() throws InterruptedException {
        var _ = control("notifications", ShopApi.object().put("payloadMaxBytes", 0));
    }

    void notifiesReliably() throws InterruptedException {
        var _ = control(
                "notifications",
                ShopApi.object()
                        .put("duplicatePercent", 0)
                        .put("reorder", false)
                        .put("dropPercent", 0)
                        .put("payloadMaxBytes", 262_144));
    }

    private Web.Answer control(String what, ObjectNode body) throws InterruptedException {
        Web.Answer answer = Web.post(address + "/_sandbox/" + what, body.toString());
        var _ = answer.content();
        return answer;
    }
}
