package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.commercetools.project.Timestamps;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Change;
import io.plumbline.sandbox.commercetools.writing.Messages;
import io.plumbline.sandbox.kit.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// What is sent of messages and changes.
record Payloads(String projectKey) {
    Payload message(ResourceKind kind, ObjectNode message) {
        ObjectNode json = Json.object().put("notificationType", "Message").put("projectKey", projectKey);
        json.setAll(message.deepCopy());
        return new Payload(true, message.path("type").asString(), kind.path(), json);
    }

    Payload change(Change change, Instant now) {
        ObjectNode resource = change.resource();
        ObjectNode json =
                head(change.event(), change.kind().typeId(), resource.path("id").asString());
        Messages.identifiers(resource).ifPresent(ids -> json.set("resourceUserProvidedIdentifiers", ids.deepCopy()));
        json.put("version", resource.path("version").asLong());
        if (change.event() == Change.Event.UPDATED) {
            json.put("oldVersion", change.oldVersion());
        }
        json.put("modifiedAt", Timestamps.print(now));
        if (change.dataErasure()) {
            json.put("dataErasure", true);
        }
        return new Payload(
                false, change.event().notificationType(), change.kind().path(), json);
    }

    /// What is sent to find out whether a new destination works.
    Payload test(String subscriptionId, Instant now) {
        ObjectNode json = head(Change.Event.CREATED, ResourceKind.SUBSCRIPTION.typeId(), subscriptionId)
                .put("version", 1)
                .put("modifiedAt", Timestamps.print(now));
        return new Payload(false, Change.Event.CREATED.notificationType(), ResourceKind.SUBSCRIPTION.path(), json);
    }

    private ObjectNode head(Change.Event event, String typeId, String id) {
        ObjectNode json =
                Json.object().put("notificationType", event.notificationType()).put("projectKey", projectKey);
        json.putObject("resource").put("typeId", typeId).put("id", id);
        return json;
    }
}
