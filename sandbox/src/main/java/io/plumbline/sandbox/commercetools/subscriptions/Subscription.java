package io.plumbline.sandbox.commercetools.subscriptions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A subscription, ready to be asked what it wants.
///
/// @param topic    the topic to publish to; empty if the destination is none of ours
/// @param messages wanted message types by resource type; an empty set wants all
/// @param changes  resource types whose changes are wanted
record Subscription(
        String id, String topic, boolean cloudEvents, Map<String, Set<String>> messages, Set<String> changes) {
    static Subscription of(ObjectNode resource) {
        var messages = new HashMap<String, Set<String>>();
        for (JsonNode wanted : resource.path("messages")) {
            var types = new HashSet<String>();
            wanted.path("types").forEach(type -> types.add(type.asString()));
            messages.put(wanted.path("resourceTypeId").asString(), types);
        }
        var changes = new HashSet<String>();
        resource.path("changes")
                .forEach(wanted -> changes.add(wanted.path("resourceTypeId").asString()));
        JsonNode destination = resource.path("destination");
        boolean ours = destination.path("type").asString().equals(Destinations.PUB_SUB);
        return new Subscription(
                resource.path("id").asString(),
                ours ? destination.path("topic").asString() : "",
                resource.path("format").path("type").asString("").equals("CloudEvents"),
                messages,
                changes);
    }

    boolean wantsMessage(String typeId, String messageType) {
        Set<String> types = messages.get(typeId);
        return types != null && (types.isEmpty() || types.contains(messageType));
    }
}
