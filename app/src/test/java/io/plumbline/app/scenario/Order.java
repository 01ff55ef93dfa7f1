package io.plumbline.app.scenario;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An order that the shop took.
final class Order {
    private static final String PATH = "orders";

    private final ShopApi api;
    private JsonNode json;

    Order(ShopApi api, JsonNode json) {
        this.api = api;
        this.json = json;
    }

    String id() {
        return json.path("id").asString();
    }

    String number() {
        return json.path("orderNumber").asString();
    }

    void isPaid() throws InterruptedException {
        change(ShopApi.object().put("action", "changePaymentState").put("paymentState", "Paid"));
    }

    void isCancelled() throws InterruptedException {
        change(ShopApi.object().put("action", "changeOrderState").put("orderState", "Cancelled"));
    }

    /// One of the shirts goes out.
    void ships(String trackingId) throws InterruptedException {
        ObjectNode delivery = ShopApi.object().put("action", "addDelivery");
        delivery.set("items", JsonOf.items(lineId(), 1));
        ObjectNode parcel = delivery.putArray("parcels").addObject();
        parcel.putObject("trackingData").put("trackingId", trackingId).put("carrier", "DHL");
        parcel.set("items", JsonOf.items(lineId(), 1));
        change(delivery);
    }

    /// One of the shirts comes back.
    void isSentBack() throws InterruptedException {
        ObjectNode info = ShopApi.object().put("action", "addReturnInfo");
        info.putArray("items")
                .addObject()
                .put("lineItemId", lineId())
                .put("quantity", 1)
                .put("shipmentState", "Returned");
        change(info);
    }

    /// The customer's address on the order is corrected.
    void changesEmailTo(String email) throws InterruptedException {
        change(ShopApi.object().put("action", "setCustomerEmail").put("email", email));
    }

    private String lineId() {
        return json.path("lineItems").path(0).path("id").asString();
    }

    private void change(ObjectNode... actions) throws InterruptedException {
        json = api.change(PATH, json, new ArrayList<>(List.of(actions)));
    }

    private static final class JsonOf {
        private JsonOf() {}

        static JsonNode items(String lineId, int quantity) {
            var items = ShopApi.object().putArray("items");
            items.addObject().put("id", lineId).put("quantity", quantity);
            return items;
        }
    }
}
