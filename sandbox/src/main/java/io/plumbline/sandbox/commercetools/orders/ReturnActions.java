package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The actions on returns. The progress of a refund raises no message.
final class ReturnActions {
    private static final Set<String> FIRST_STATES = Set.of("Advised", "Returned");
    private static final Set<String> SHIPMENT_STATES = Set.of("Advised", "Returned", "BackInStock", "Unusable");
    private static final Set<String> PAYMENT_STATES = Set.of("NonRefundable", "Initial", "Refunded", "NotRefunded");

    private ReturnActions() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "addReturnInfo", ReturnActions::add,
                "setReturnInfo", ReturnActions::replace,
                "setReturnShipmentState", ReturnActions::setShipmentState,
                "setReturnPaymentState", ReturnActions::setPaymentState);
    }

    private static void add(Revision revision, Input action) {
        ObjectNode info = info(revision, action);
        revision.resource().withArray("returnInfo").add(info);
        ObjectNode snapshot = info.deepCopy();
        revision.raise("ReturnInfoAdded", message -> message.set("returnInfo", snapshot));
    }

    private static void replace(Revision revision, Input action) {
        ArrayNode infos = revision.resource().putArray("returnInfo");
        action.objects("items").forEach(draft -> infos.add(info(revision, draft)));
        ArrayNode snapshot = infos.deepCopy();
        revision.raise("ReturnInfoSet", message -> {
            if (!snapshot.isEmpty()) {
                message.set("returnInfo", snapshot);
            }
        });
    }

    private static ObjectNode info(Revision revision, Input draft) {
        ObjectNode info = Json.object();
        draft.copy(info, "returnTrackingId", "returnDate");
        ArrayNode items = info.putArray("items");
        draft.objects("items").forEach(item -> items.add(item(revision, item)));
        if (items.isEmpty()) {
            throw Refusals.requiredField("items");
        }
        return info;
    }

    private static ObjectNode item(Revision revision, Input draft) {
        boolean custom = draft.has("customLineItemId");
        String field = custom ? "customLineItemId" : "lineItemId";
        String lineId = draft.text(field);
        checkLine(revision, custom ? "customLineItems" : "lineItems", lineId);
        String state = draft.choice("shipmentState", FIRST_STATES);
        ObjectNode item = Json.object()
                .put("type", custom ? "CustomLineItemReturnItem" : "LineItemReturnItem")
                .put("id", revision.newId())
                .put(field, lineId)
                .put("quantity", draft.number("quantity"))
                .put("shipmentState", state)
                .put("paymentState", state.equals("Returned") ? "Initial" : "NonRefundable")
                .put("createdAt", revision.now())
                .put("lastModifiedAt", revision.now());
        draft.copy(item, "key", "comment");
        CustomFields.draft(revision.project(), item, draft, "order-return-item");
        return item;
    }

    private static void checkLine(Revision revision, String list, String id) {
        for (JsonNode line : revision.resource().path(list)) {
            if (line.path("id").asString("").equals(id)) {
                return;
            }
        }
        throw Refusals.invalidOperation("The order has no line with id '" + id + "'.");
    }

    private static void setShipmentState(Revision revision, Input action) {
        ObjectNode item = named(revision, action);
        String state = action.choice("shipmentState", SHIPMENT_STATES);
        if (state.equals(item.path("shipmentState").asString())) {
            return;
        }
        item.put("shipmentState", state).put("lastModifiedAt", revision.now());
        if (state.equals("Returned")) {
            item.put("paymentState", "Initial");
        }
        String id = item.path("id").asString();
        revision.raise(
                "OrderReturnShipmentStateChanged",
                message -> message.put("returnItemId", id).put("returnShipmentState", state));
    }

    private static void setPaymentState(Revision revision, Input action) {
        ObjectNode item = named(revision, action);
        String state = action.choice("paymentState", PAYMENT_STATES);
        String before = item.path("paymentState").asString();
        if (before.equals("NonRefundable") && !state.equals(before)) {
            throw Refusals.invalidOperation("A return item that has not come back cannot be refunded.");
        }
        if (!state.equals(before)) {
            item.put("paymentState", state).put("lastModifiedAt", revision.now());
        }
    }

    private static ObjectNode named(Revision revision, Input action) {
        String field = action.has("returnItemId") ? "id" : "key";
        String value = action.optionalText("returnItemId").orElseGet(() -> action.text("returnItemKey"));
        for (JsonNode info : revision.resource().path("returnInfo")) {
            for (JsonNode item : info.path("items")) {
                if (item.path(field).asString("").equals(value)) {
                    return (ObjectNode) item;
                }
            }
        }
        throw Refusals.invalidOperation("The order has no return item with " + field + " '" + value + "'.");
    }
}
