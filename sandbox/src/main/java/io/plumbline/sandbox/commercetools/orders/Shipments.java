package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.kit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Finds deliveries and parcels in an order, which has one shipping method or several.
final class Shipments {
    private final ObjectNode order;

    Shipments(ObjectNode order) {
        this.order = order;
    }

    /// The deliveries an action is to add to.
    ArrayNode deliveriesFor(Input action) {
        if (!isMultiple()) {
            return deliveriesOf(order.path("shippingInfo"));
        }
        String shippingKey = action.text("shippingKey");
        return shippings()
                .filter(shipping -> shipping.path("shippingKey").asString("").equals(shippingKey))
                .map(shipping -> deliveriesOf(shipping.path("shippingInfo")))
                .findFirst()
                .orElseThrow(() ->
                        Refusals.invalidOperation("The order has no shipping with the key '" + shippingKey + "'."));
    }

    /// The delivery an action names by id or by key.
    Found delivery(Input action) {
        String field = action.has("deliveryId") ? "id" : "key";
        String value = action.optionalText("deliveryId").orElseGet(() -> action.text("deliveryKey"));
        return deliveries().stream()
                .filter(found -> found.delivery.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> missing("delivery", field, value));
    }

    /// The parcel an action names by id or by key, with its delivery.
    Found parcel(Input action) {
        String field = action.has("parcelId") ? "id" : "key";
        String value = action.optionalText("parcelId").orElseGet(() -> action.text("parcelKey"));
        for (Found found : deliveries()) {
            for (JsonNode parcel : found.delivery.path("parcels")) {
                if (parcel.path(field).asString("").equals(value)) {
                    return new Found(found.siblings, found.delivery, (ObjectNode) parcel, found.shippingKey);
                }
            }
        }
        throw missing("parcel", field, value);
    }

    private static RuntimeException missing(String part, String field, String value) {
        return Refusals.invalidOperation("The order has no " + part + " with " + field + " '" + value + "'.");
    }

    private List<Found> deliveries() {
        var all = new ArrayList<Found>();
        if (isMultiple()) {
            shippings()
                    .forEach(shipping -> collect(
                            shipping.path("shippingInfo"),
                            shipping.path("shippingKey").asString(""),
                            all));
        } else {
            collect(order.path("shippingInfo"), "", all);
        }
        return all;
    }

    private static void collect(JsonNode shippingInfo, String shippingKey, List<Found> all) {
        if (shippingInfo.path("deliveries") instanceof ArrayNode deliveries) {
            deliveries.forEach(
                    delivery -> all.add(new Found(deliveries, (ObjectNode) delivery, Json.object(), shippingKey)));
        }
    }

    private static ArrayNode deliveriesOf(JsonNode shippingInfo) {
        if (shippingInfo instanceof ObjectNode info) {
            return info.withArray("deliveries");
        }
        throw Refusals.invalidOperation("The order has no shipping method, so nothing can be delivered.");
    }

    private boolean isMultiple() {
        return order.path("shippingMode").asString("").equals("Multiple");
    }

    private Stream<JsonNode> shippings() {
        return StreamSupport.stream(order.path("shipping").spliterator(), false);
    }

    /// A delivery or a parcel where it lies.
    ///
    /// @param siblings    the list the delivery is in
    /// @param parcel      the parcel, or an empty object if a delivery was looked for
    /// @param shippingKey empty if the order has one shipping method only
    record Found(ArrayNode siblings, ObjectNode delivery, ObjectNode parcel, String shippingKey) {
        String deliveryId() {
            return delivery.path("id").asString();
        }

        String parcelId() {
            return parcel.path("id").asString();
        }

        /// Messages name the shipping only where there are several.
        void tell(ObjectNode message) {
            if (!shippingKey.isEmpty()) {
                message.put("shippingKey", shippingKey);
            }
        }
    }
}
