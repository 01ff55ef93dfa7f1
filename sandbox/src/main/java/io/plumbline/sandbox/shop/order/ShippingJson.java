package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How an order is shipped: once at the top, or per part where the mode is `Multiple`.
record ShippingJson(Order order, ObjectNode address, boolean taxed) {
    void write(ObjectNode json) {
        json.put("shippingMode", order.isMultiple() ? "Multiple" : "Single");
        ArrayNode shipping = json.putArray("shipping");
        if (!order.isMultiple()) {
            json.set("shippingInfo", info(order.consignments().getFirst()));
            json.set("shippingAddress", address);
            return;
        }
        for (Consignment consignment : order.consignments()) {
            ObjectNode part = shipping.addObject().put("shippingKey", consignment.key());
            part.set("shippingInfo", info(consignment));
            part.set("shippingAddress", address.deepCopy());
        }
    }

    private ObjectNode info(Consignment consignment) {
        Market market = order.market();
        ObjectNode info = Json.object().put("shippingMethodName", consignment.method());
        info.set("price", market.money(consignment.price()));
        ObjectNode rate = info.putObject("shippingRate");
        rate.set("price", market.money(consignment.price()));
        rate.putArray("tiers");
        if (taxed) {
            TaxJson tax = new TaxJson(order.basket());
            info.set("taxRate", tax.taxRate(address.get("country").stringValue()));
            info.set("taxedPrice", tax.of(consignment.price()));
        }
        ArrayNode deliveries = info.putArray("deliveries");
        consignment.deliveries().forEach(delivery -> deliveries.add(delivery(delivery)));
        return info.put("shippingMethodState", "MatchesCart");
    }

    private static ObjectNode delivery(Delivery delivery) {
        ObjectNode json = Json.object().put("id", delivery.id()).put("createdAt", Timestamps.text(delivery.at()));
        writeItems(delivery.pieces(), json);
        ObjectNode parcel = json.putArray("parcels")
                .addObject()
                .put("id", delivery.parcelId())
                .put("createdAt", Timestamps.text(delivery.at()));
        ObjectNode tracking = parcel.putObject("trackingData").put("carrier", delivery.carrier());
        String trackingId = delivery.trackingId();
        if (trackingId != null) {
            tracking.put("trackingId", trackingId);
        }
        tracking.put("isReturn", false);
        writeItems(delivery.pieces(), parcel);
        return json;
    }

    private static void writeItems(List<Piece> pieces, ObjectNode json) {
        ArrayNode items = json.putArray("items");
        for (Piece piece : pieces) {
            items.addObject().put("id", piece.line().id()).put("quantity", piece.quantity());
        }
    }
}
