package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.writing.AddressDrafts;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Deliveries and parcels as sent.
final class DeliveryDrafts {
    private DeliveryDrafts() {}

    static ObjectNode delivery(Revision revision, Input draft) {
        ObjectNode delivery = Json.object().put("id", revision.newId());
        draft.optionalText("deliveryKey")
                .or(() -> draft.optionalText("key"))
                .ifPresent(key -> delivery.put("key", key));
        delivery.put("createdAt", revision.now());
        delivery.set("items", items(draft));
        ArrayNode parcels = delivery.putArray("parcels");
        draft.objects("parcels").forEach(parcel -> parcels.add(parcel(revision, parcel)));
        draft.optionalObject("address").ifPresent(address -> delivery.set("address", AddressDrafts.of(address)));
        CustomFields.draft(revision.project(), delivery, draft, "order-delivery");
        return delivery;
    }

    static ObjectNode parcel(Revision revision, Input draft) {
        ObjectNode parcel = Json.object().put("id", revision.newId());
        draft.optionalText("parcelKey").or(() -> draft.optionalText("key")).ifPresent(key -> parcel.put("key", key));
        parcel.put("createdAt", revision.now());
        draft.copy(parcel, "measurements", "trackingData");
        parcel.set("items", items(draft));
        CustomFields.draft(revision.project(), parcel, draft, "order-parcel");
        return parcel;
    }

    /// Lines and quantities; the platform does not hold them against what was ordered.
    static ArrayNode items(Input draft) {
        ArrayNode items = Json.array();
        for (Input item : draft.objects("items")) {
            items.addObject().put("id", item.text("id")).put("quantity", item.number("quantity"));
        }
        return items;
    }
}
