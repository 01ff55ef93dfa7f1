package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The stock of a variant as products show it: global at the top, by channel id below.
final class Availability {
    private Availability() {}

    static void show(Project project, ObjectNode variant) {
        ObjectNode availability = Json.object();
        String sku = variant.path("sku").asString("");
        for (StoredResource stored :
                project.stores().of(ResourceKind.INVENTORY_ENTRY).findBy("sku", sku)) {
            ObjectNode entry = stored.parse();
            JsonNode channel = entry.path("supplyChannel").path("id");
            describe(
                    entry,
                    channel.isMissingNode()
                            ? availability
                            : availability.withObject("channels").putObject(channel.asString()));
        }
        if (!availability.isEmpty()) {
            variant.set("availability", availability);
        }
    }

    private static void describe(ObjectNode entry, ObjectNode target) {
        long available = entry.path("availableQuantity").asLong();
        target.put("isOnStock", available > 0).put("availableQuantity", available);
        for (String field : new String[] {"restockableInDays", "id", "version"}) {
            if (entry.has(field)) {
                target.set(field, entry.path(field));
            }
        }
    }
}
