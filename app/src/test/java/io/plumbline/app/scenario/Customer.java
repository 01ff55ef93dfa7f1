package io.plumbline.app.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody with an account.
final class Customer {
    private static final String PATH = "customers";

    private final ShopApi api;
    private final AtomicInteger lastOrder;
    private JsonNode json;

    Customer(ShopApi api, AtomicInteger lastOrder, JsonNode json) {
        this.api = api;
        this.lastOrder = lastOrder;
        this.json = json;
    }

    String id() {
        return json.path("id").asString();
    }

    long version() {
        return json.path("version").asLong();
    }

    String email() {
        return json.path("email").asString();
    }

    /// What the shop holds of them now.
    JsonNode now() throws InterruptedException {
        json = api.read(PATH + "/" + id());
        return json;
    }

    /// Whether the shop holds a no.
    boolean isOptedOut() throws InterruptedException {
        JsonNode optIn = now().path("custom").path("fields").path("emailOptIn");
        return optIn.isBoolean() && !optIn.asBoolean();
    }

    void changesLastNameTo(String lastName) throws InterruptedException {
        change(action("setLastName").put("lastName", lastName));
    }

    void changesFirstNameTo(String firstName) throws InterruptedException {
        change(action("setFirstName").put("firstName", firstName));
    }

    void clearsLastName() throws InterruptedException {
        change(action("setLastName"));
    }

    void changesTitleTo(String title) throws InterruptedException {
        change(action("setTitle").put("title", title));
    }

    void changesEmailTo(String email) throws InterruptedException {
        change(action("changeEmail").put("email", email));
    }

    /// @param externalId absent to clear it
    void changesExternalIdTo(@Nullable String externalId) throws InterruptedException {
        ObjectNode action = action("setExternalId");
        change(externalId == null ? action : action.put("externalId", externalId));
    }

    /// Changes something that Emarsys is not told of.
    void changesKeyTo(String key) throws InterruptedException {
        change(action("setKey").put("key", key));
    }

    void movesToStore(String key) throws InterruptedException {
        ObjectNode action = action("setStores");
        action.putArray("stores").addObject().put("typeId", "store").put("key", key);
        change(action);
    }

    void optsIn() throws InterruptedException {
        says(Consent.optIn(true, Instant.now().toString()));
    }

    void optsOut() throws InterruptedException {
        says(Consent.optIn(false, Instant.now().toString()));
    }

    void says(Consent consent) throws InterruptedException {
        change(action("setCustomType").setAll(consent.json()));
    }

    /// The form no longer holds anything about being mailed.
    void saysNothing() throws InterruptedException {
        change(action("setCustomType"));
    }

    void changesNameAndOptsOut(String lastName) throws InterruptedException {
        change(
                action("setLastName").put("lastName", lastName),
                action("setCustomType")
                        .setAll(Consent.optIn(false, Instant.now().toString()).json()));
    }

    private void change(ObjectNode... actions) throws InterruptedException {
        json = api.change(PATH, json, new ArrayList<>(List.of(actions)));
    }

    private static ObjectNode action(String name) {
        return ShopApi.object().put("action", name);
    }

    /// The shop's back office finds out that two accounts are one person, and this one is to go.
    void isMergedInto(Customer survivor) throws InterruptedException {
        ObjectNode action = action("setCustomType");
        action.putObject("type").put("typeId", "type").put("key", "merged");
        action.putObject("fields").put("mergedInto", survivor.id());
        change(action);
    }

    /// Has the account deleted.
    void leaves() throws InterruptedException {
        api.delete(PATH, json, false);
    }

    /// Has the account deleted and everything about the person erased.
    void asksToBeForgotten() throws InterruptedException {
        api.delete(PATH, json, true);
    }

    OrderDraft ordering() {
        return new OrderDraft(api, lastOrder).ofCustomer(id()).email(email());
    }
}
