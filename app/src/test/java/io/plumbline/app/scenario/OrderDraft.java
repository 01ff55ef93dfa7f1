package io.plumbline.app.scenario;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/// Somebody at the checkout: two shirts and shipping, paid for.
final class OrderDraft {
    private static final long PRICE_CENTS = 1_990;
    private static final int QUANTITY = 2;

    private final ShopApi api;
    private final ObjectNode json = ShopApi.object();
    private final ObjectNode address;

    OrderDraft(ShopApi api, AtomicInteger lastOrder) {
        this.api = api;
        json.put("orderNumber", "S-" + lastOrder.incrementAndGet())
                .put("orderState", "Open")
                .put("paymentState", "Paid")
                .put("country", "DE");
        address = json.putObject("billingAddress").put("country", "DE");
        json.putObject("totalPrice").put("currencyCode", "EUR").put("centAmount", PRICE_CENTS * QUANTITY);
        ObjectNode shipping = json.putObject("shippingInfo").put("shippingMethodName", "Standard");
        shipping.putObject("price").put("currencyCode", "EUR").put("centAmount", 0);
        shipping.putObject("shippingRate")
                .putObject("price")
                .put("currencyCode", "EUR")
                .put("centAmount", 0);
        ObjectNode line = json.putArray("lineItems").addObject().put("quantity", QUANTITY);
        line.putObject("name").put("en", "Shirt");
        line.putObject("variant").put("id", 1).put("sku", "SHIRT-1");
        line.putObject("price").putObject("value").put("currencyCode", "EUR").put("centAmount", PRICE_CENTS);
    }

    OrderDraft ofCustomer(String id) {
        json.put("customerId", id);
        return this;
    }

    OrderDraft email(String email) {
        json.put("customerEmail", email);
        return this;
    }

    OrderDraft named(String firstName, String lastName) {
        address.put("firstName", firstName).put("lastName", lastName);
        return this;
    }

    /// An address or phone of the billing address.
    OrderDraft with(String field, String value) {
        address.put(field, value);
        return this;
    }

    OrderDraft article(String sku) {
        ((ObjectNode) json.path("lineItems").path(0).path("variant")).put("sku", sku);
        return this;
    }

    /// In one of the shop's stores.
    OrderDraft inStore(String key) {
        json.putObject("store").put("typeId", "store").put("key", key);
        return this;
    }

    /// Pays in another currency than euros.
    OrderDraft paidIn(String currency) {
        json.findParents("currencyCode").forEach(money -> ((ObjectNode) money).put("currencyCode", currency));
        return this;
    }

    OrderDraft unpaid() {
        json.put("paymentState", "Pending");
        return this;
    }

    /// The order was made elsewhere at that time and is only entered now.
    OrderDraft madeAt(Instant at) {
        json.put("completedAt", at.toString());
        return this;
    }

    /// Ticks the box at the checkout.
    OrderDraft optingIn() {
        ObjectNode custom = json.putObject("custom");
        custom.putObject("type").put("typeId", "type").put("key", "checkout");
        custom.putObject("fields").put("emailOptIn", true);
        return this;
    }

    Order buys() throws InterruptedException {
        return new Order(api, api.create("orders/import", json));
    }
}
