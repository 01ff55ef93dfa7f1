package io.plumbline.connectors.commercetools.notification;

import io.plumbline.connector.http.Jsons;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Takes a notification out of what the queue put around it.
final class Envelopes {
    private static final int LAYERS_MAX = 4;

    private Envelopes() {}

    /// The notification in the Platform format.
    static JsonNode open(JsonNode outer) throws NotANotificationException {
        JsonNode node = outer;
        for (int layer = 0; layer <= LAYERS_MAX; layer++) {
            if (node.path("notificationType").isString()) {
                return node;
            }
            node = inside(node);
        }
        throw new NotANotificationException("wrapped too often");
    }

    private static JsonNode inside(JsonNode node) throws NotANotificationException {
        if (node.path("specversion").isString()) {
            return node.path("data");
        }
        if (node.path("message").path("data").isString()) {
            return decoded(node.path("message").path("data").asString());
        }
        if (node.path("Type").isString() && node.path("TopicArn").isString()) {
            return insideSns(node);
        }
        if (node.path("detail-type").isString()) {
            return node.path("detail");
        }
        throw new NotANotificationException("not a notification of commercetools");
    }

    private static JsonNode insideSns(JsonNode node) throws NotANotificationException {
        return switch (node.path("Type").asString()) {
            case "Notification" -> parsed(node.path("Message").asString("").getBytes(StandardCharsets.UTF_8));
            case "SubscriptionConfirmation" ->
                throw new NotANotificationException("SNS asks for a confirmation; confirm the subscription in AWS");
            default -> throw new NotANotificationException("an SNS message without a notification");
        };
    }

    private static JsonNode decoded(String base64) throws NotANotificationException {
        try {
            return parsed(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new NotANotificationException("a Pub/Sub message that is not Base64");
        }
    }

    private static JsonNode parsed(byte[] json) throws NotANotificationException {
        Optional<JsonNode> node = Jsons.parse(json);
        return node.orElseThrow(() -> new NotANotificationException("not JSON inside its envelope"));
    }
}
