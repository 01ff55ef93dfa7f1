package io.plumbline.app.scenario;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody who fills in the form for a new account.
final class CustomerDraft {
    private final ShopApi api;
    private final AtomicInteger lastOrder;
    private final ObjectNode json = ShopApi.object();

    CustomerDraft(ShopApi api, AtomicInteger lastOrder, String firstName) {
        this.api = api;
        this.lastOrder = lastOrder;
        json.put("firstName", firstName)
                .put("email", firstName.toLowerCase(Locale.ROOT) + "@example.com")
                .put("password", "not-looked-at");
    }

    CustomerDraft email(String email) {
        return with("email", email);
    }

    CustomerDraft lastName(String lastName) {
        return with("lastName", lastName);
    }

    /// Any other field of the form.
    CustomerDraft with(String field, String value) {
        json.put(field, value);
        return this;
    }

    CustomerDraft livingAt(String street, String city, String country) {
        json.withArray("/addresses")
                .addObject()
                .put("streetName", street)
                .put("city", city)
                .put("country", country);
        json.put("defaultBillingAddress", 0);
        return this;
    }

    CustomerDraft reachableAt(String phone) {
        ((ObjectNode) json.path("addresses").path(0)).put("phone", phone);
        return this;
    }

    CustomerDraft ofStore(String key) {
        json.withArray("/stores").addObject().put("typeId", "store").put("key", key);
        return this;
    }

    CustomerDraft optedIn() {
        return saying(Consent.optIn(true, Instant.now().toString()));
    }

    CustomerDraft optedOut() {
        return saying(Consent.optIn(false, Instant.now().toString()));
    }

    CustomerDraft saying(Consent consent) {
        json.set("custom", consent.json());
        return this;
    }

    Customer signsUp() throws InterruptedException {
        JsonNode created = api.create("customers", json).path("customer");
        return new Customer(api, lastOrder, created);
    }
}
