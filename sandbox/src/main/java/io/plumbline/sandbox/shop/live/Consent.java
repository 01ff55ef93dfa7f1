package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The update actions that record a customer's consent, in the shape the customer's store uses.
final class Consent {
    private Consent() {}

    /// Gives a customer without a type the present type, or the older one.
    static List<ObjectNode> first(boolean legacy, boolean optedIn, String now) {
        ObjectNode action = Json.object().put("action", "setCustomType");
        action.putObject("type")
                .put("typeId", "type")
                .put("key", legacy ? "customer-consent-legacy" : "customer-consent");
        ObjectNode fields = action.putObject("fields");
        if (legacy) {
            fields.put("newsletter", optedIn ? "yes" : "no").put("newsletterDate", now);
        } else {
            fields.put("emailOptIn", optedIn).put("emailOptInChangedAt", now).put("emailOptInSource", "account");
        }
        return List.of(action);
    }

    /// Changes the fields of a customer who has a type.
    static List<ObjectNode> withdrawn(JsonNode fields, String now) {
        if (fields.has("newsletter")) {
            return List.of(
                    field("newsletter").put("value", "no"),
                    field("newsletterDate").put("value", now));
        }
        return List.of(
                field("emailOptIn").put("value", false),
                field("emailOptInChangedAt").put("value", now),
                field("emailOptInSource").put("value", "account"));
    }

    /// Whether the fields say anything but no.
    static boolean isOpen(JsonNode fields) {
        if (fields.has("newsletter")) {
            return List.of("yes", "YES", "1", "true")
                    .contains(fields.path("newsletter").asString(""));
        }
        return fields.path("emailOptIn").asBoolean(false);
    }

    private static ObjectNode field(String name) {
        return Json.object().put("action", "setCustomField").put("name", name);
    }
}
