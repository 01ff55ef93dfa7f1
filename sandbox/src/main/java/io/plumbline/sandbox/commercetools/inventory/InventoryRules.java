package io.plumbline.sandbox.commercetools.inventory;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What inventory entries may be asked to do.
public final class InventoryRules {
    private InventoryRules() {}

    public static KindRules rules() {
        var actions = new HashMap<String, UpdateAction>(Map.of(
                "addQuantity", quantity((before, given) -> before + given),
                "removeQuantity", quantity((before, given) -> before - given),
                "changeQuantity", quantity((_, given) -> given),
                "setRestockableInDays", FieldActions.set("restockableInDays"),
                "setExpectedDelivery", FieldActions.set("expectedDelivery"),
                "setKey", FieldActions.setUnique("key"),
                "setSafetyStock", (revision, action) -> setLevel(revision, action, "safetyStock"),
                "setReorderPoint", (revision, action) -> setLevel(revision, action, "reorderPoint")));
        actions.putAll(CustomFields.actions("inventory-entry", ""));
        return new KindRules(InventoryRules::create, actions, InventoryRules::delete);
    }

    private static void create(Revision revision, Input draft) {
        ObjectNode entry = revision.resource();
        entry.put("sku", draft.text("sku"));
        FieldActions.draftUnique(revision, draft, "key");
        References.set(revision, entry, "supplyChannel", ResourceKind.CHANNEL, draft);
        checkSingle(revision);
        long quantity = draft.number("quantityOnStock");
        entry.put("quantityOnStock", quantity).put("availableQuantity", quantity);
        draft.copy(entry, "restockableInDays", "expectedDelivery", "stockLevels", "minCartQuantity", "maxCartQuantity");
        CustomFields.draft(revision, draft, "inventory-entry");
        ObjectNode snapshot = entry.deepCopy();
        revision.raise("InventoryEntryCreated", message -> message.set("inventoryEntry", snapshot));
    }

    private static void checkSingle(Revision revision) {
        String sku = revision.resource().path("sku").asString();
        for (StoredResource other :
                revision.project().stores().of(ResourceKind.INVENTORY_ENTRY).findBy("sku", sku)) {
            if (other.parse().path("supplyChannel").equals(revision.resource().path("supplyChannel"))) {
                throw Refusals.duplicateField("sku", sku, "inventory entry for the supply channel");
            }
        }
    }

    private static UpdateAction quantity(LongBinaryOperator rule) {
        return (revision, action) -> {
            ObjectNode entry = revision.resource();
            long onStock = entry.path("quantityOnStock").asLong();
            long available = entry.path("availableQuantity").asLong();
            long after = rule.applyAsLong(onStock, action.number("quantity"));
            long availableAfter = available + after - onStock;
            if (after == onStock) {
                return;
            }
            entry.put("quantityOnStock", after).put("availableQuantity", availableAfter);
            revision.raise("InventoryEntryQuantitySet", message -> {
                message.put("oldQuantityOnStock", onStock).put("newQuantityOnStock", after);
                message.put("oldAvailableQuantity", available).put("newAvailableQuantity", availableAfter);
                place(entry, message);
            });
            thresholds(revision, onStock, after);
        };
    }

    private static void thresholds(Revision revision, long before, long after) {
        ObjectNode entry = revision.resource();
        if (before > 0 && after <= 0) {
            revision.raise("InventoryEntryOutOfStock", message -> place(entry, message));
        }
        level(revision, "safetyStock", "InventoryEntrySafetyStock", before, after);
        level(revision, "reorderPoint", "InventoryEntryReorderPoint", before, after);
    }

    private static void level(Revision revision, String name, String type, long before, long after) {
        ObjectNode entry = revision.resource();
        long level = entry.path("stockLevels").path(name).asLong(Long.MIN_VALUE);
        if (before > level && after <= level) {
            revision.raise(type, message -> {
                message.put("quantityOnStock", after);
                place(entry, message);
            });
        }
    }

    private static void setLevel(Revision revision, Input action, String name) {
        ObjectNode levels = revision.resource().withObject("stockLevels");
        levels.remove(name);
        action.optionalNumber("quantity").ifPresent(quantity -> levels.put(name, quantity));
    }

    private static void delete(Revision revision) {
        ObjectNode entry = revision.resource();
        revision.raise("InventoryEntryDeleted", message -> place(entry, message));
    }

    private static void place(ObjectNode entry, ObjectNode message) {
        message.put("sku", entry.path("sku").asString());
        if (entry.has("supplyChannel")) {
            message.set("supplyChannel", entry.path("supplyChannel").deepCopy());
        }
    }
}
