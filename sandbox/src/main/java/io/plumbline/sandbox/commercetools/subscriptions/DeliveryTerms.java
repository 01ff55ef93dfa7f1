package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How badly notifications are delivered.
///
/// @param duplicatePercent share of notifications sent twice
/// @param reorder          whether each is held back for a random while, so that they overtake each other
/// @param dropPercent      share never sent
/// @param delayMillis      how long all are held back
/// @param payloadMaxBytes  above this a message is sent without its own fields
public record DeliveryTerms(
        double duplicatePercent, boolean reorder, double dropPercent, int delayMillis, int payloadMaxBytes) {
    private static final int QUEUE_MESSAGE_MAX_BYTES = 256 * 1024;

    public DeliveryTerms {
        boolean shares = duplicatePercent >= 0 && duplicatePercent <= 100 && dropPercent >= 0 && dropPercent <= 100;
        if (!shares || delayMillis < 0 || payloadMaxBytes < 0) {
            throw new IllegalArgumentException("Shares are from 0 to 100 percent, delay and size not negative");
        }
    }

    /// As well as a queue of the usual kind can do.
    public static DeliveryTerms usual() {
        return new DeliveryTerms(0, false, 0, 0, QUEUE_MESSAGE_MAX_BYTES);
    }

    /// These terms with what the object changes.
    public DeliveryTerms changed(JsonNode json) {
        return new DeliveryTerms(
                json.path("duplicatePercent").asDouble(duplicatePercent),
                json.path("reorder").asBoolean(reorder),
                json.path("dropPercent").asDouble(dropPercent),
                json.path("delayMillis").asInt(delayMillis),
                json.path("payloadMaxBytes").asInt(payloadMaxBytes));
    }

    public ObjectNode toJson() {
        return Json.object()
                .put("duplicatePercent", duplicatePercent)
                .put("reorder", reorder)
                .put("dropPercent", dropPercent)
                .put("delayMillis", delayMillis)
                .put("payloadMaxBytes", payloadMaxBytes);
    }
}
