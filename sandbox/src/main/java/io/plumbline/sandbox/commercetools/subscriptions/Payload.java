package io.plumbline.sandbox.commercetools.subscriptions;

import io.plumbline.sandbox.kit.Json;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/// One notification in the vendor's own format, and how it is wrapped or cut.
///
/// @param isMessage  whether it tells of a message rather than a change
/// @param type       the message type or the kind of change
/// @param path       the path of the resource's kind
/// @param json       the notification
record Payload(boolean isMessage, String type, String path, ObjectNode json) {
    private static final Set<String> ENVELOPE = Set.of(
            "notificationType",
            "projectKey",
            "id",
            "version",
            "sequenceNumber",
            "resource",
            "resourceVersion",
            "resourceUserProvidedIdentifiers",
            "createdAt",
            "lastModifiedAt");

    /// Without the message's own fields if it would be too large, with the reason in their place.
    Payload within(int bytesMax) {
        if (!isMessage || Json.bytes(json).length <= bytesMax) {
            return this;
        }
        ObjectNode cut = json.deepCopy();
        new TreeSet<>(cut.propertyNames())
                .stream().filter(name -> !ENVELOPE.contains(name)).forEach(cut::remove);
        cut.putObject("payloadNotIncluded").put("reason", "Payload too large.").put("payloadType", type);
        return new Payload(true, type, path, cut);
    }

    /// In the CloudEvents format.
    ///
    /// @param changeId the id of the event if it tells of a change, which has none itself
    ObjectNode asCloudEvent(String changeId) {
        String projectKey = json.path("projectKey").asString();
        String typeId = json.path("resource").path("typeId").asString();
        String id = isMessage ? json.path("id").asString() : changeId;
        ObjectNode event = Json.object()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "/" + projectKey + "/" + path)
                .put("type", "com.commercetools." + typeId + (isMessage ? ".message." : ".change.") + type)
                .put("subject", json.path("resource").path("id").asString())
                .put("time", json.path(isMessage ? "createdAt" : "modifiedAt").asString());
        if (isMessage) {
            event.put("sequence", Long.toString(json.path("sequenceNumber").asLong()))
                    .put("sequencetype", "Integer")
                    .put("dataref", "/" + projectKey + "/messages/" + id);
        }
        event.set("data", json);
        return event;
    }
}
