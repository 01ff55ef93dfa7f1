package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The actions on deliveries and parcels.
final class DeliveryActions {
    private DeliveryActions() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "addDelivery", DeliveryActions::addDelivery,
                "removeDelivery", DeliveryActions::removeDelivery,
                "setDeliveryItems", DeliveryActions::setDeliveryItems,
                "addParcelToDelivery", DeliveryActions::addParcel,
                "removeParcelFromDelivery", DeliveryActions::removeParcel,
                "setParcelTrackingData", DeliveryActions::setTrackingData);
    }

    /// The message of the delivery comes without its parcels; each of them has a message of its own.
    private static void addDelivery(Revision revision, Input action) {
        var shipments = new Shipments(revision.resource());
        ArrayNode deliveries = shipments.deliveriesFor(action);
        ObjectNode delivery = DeliveryDrafts.delivery(revision, action);
        deliveries.add(delivery);
        ObjectNode bare = delivery.deepCopy();
        bare.putArray("parcels");
        revision.raise("DeliveryAdded", message -> {
            message.set("delivery", bare);
            action.copy(message, "shippingKey");
        });
        for (JsonNode parcel : delivery.path("parcels")) {
            raiseParcelAdded(revision, delivery, parcel, message -> action.copy(message, "shippingKey"));
        }
    }

    private static void removeDelivery(Revision revision, Input action) {
        Shipments.Found found = new Shipments(revision.resource()).delivery(action);
        found.siblings().removeIf(each -> each.path("id").asString("").equals(found.deliveryId()));
        revision.raise("DeliveryRemoved", message -> {
            message.set("delivery", found.delivery());
            found.tell(message);
        });
    }

    private static void setDeliveryItems(Revision revision, Input action) {
        Shipments.Found found = new Shipments(revision.resource()).delivery(action);
        JsonNode before = found.delivery().path("items").deepCopy();
        ArrayNode items = DeliveryDrafts.items(action);
        found.delivery().set("items", items);
        revision.raise("DeliveryItemsUpdated", message -> {
            message.put("deliveryId", found.deliveryId()).set("items", items.deepCopy());
            message.set("oldItems", before);
            found.tell(message);
        });
    }

    private static void addParcel(Revision revision, Input action) {
        Shipments.Found found = new Shipments(revision.resource()).delivery(action);
        ObjectNode parcel = DeliveryDrafts.parcel(revision, action);
        found.delivery().withArray("parcels").add(parcel);
        raiseParcelAdded(revision, found.delivery(), parcel, found::tell);
    }

    private static void raiseParcelAdded(
            Revision revision, ObjectNode delivery, JsonNode parcel, Consumer<ObjectNode> shipping) {
        revision.raise("ParcelAddedToDelivery", message -> {
            message.set("delivery", delivery.deepCopy());
            message.set("parcel", parcel.deepCopy());
            shipping.accept(message);
        });
    }

    private static void removeParcel(Revision revision, Input action) {
        Shipments.Found found = new Shipments(revision.resource()).parcel(action);
        found.delivery()
                .withArray("parcels")
                .removeIf(each -> each.path("id").asString("").equals(found.parcelId()));
        revision.raise("ParcelRemovedFromDelivery", message -> {
            message.put("deliveryId", found.deliveryId()).set("parcel", found.parcel());
            found.tell(message);
        });
    }

    private static void setTrackingData(Revision revision, Input action) {
        Shipments.Found found = new Shipments(revision.resource()).parcel(action);
        JsonNode before = found.parcel().path("trackingData").deepCopy();
        found.parcel().remove("trackingData");
        action.copy(found.parcel(), "trackingData");
        if (!before.equals(found.parcel().path("trackingData"))) {
            revision.raise("ParcelTrackingDataUpdated", message -> {
                message.put("deliveryId", found.deliveryId()).put("parcelId", found.parcelId());
                action.copy(message, "trackingData");
                found.tell(message);
            });
        }
    }
}
