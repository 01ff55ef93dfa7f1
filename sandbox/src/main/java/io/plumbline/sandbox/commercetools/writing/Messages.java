package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.kit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Completes raised messages: ids, sequence numbers and the identifiers people gave the resource.
public final class Messages {
    private static final List<String> IDENTIFIERS =
            List.of("key", "externalId", "orderNumber", "customerNumber", "sku", "slug");

    private Messages() {}

    /// @param raisedBefore how many messages the resource has raised so far
    static List<ObjectNode> complete(Revision revision, ObjectNode resource, int raisedBefore, Author author) {
        var complete = new ArrayList<ObjectNode>();
        for (RaisedMessage raised : revision.messages()) {
            ObjectNode message = Json.object()
                    .put("id", revision.newId())
                    .put("version", 1)
                    .put("createdAt", revision.now())
                    .put("lastModifiedAt", revision.now());
            message.set("createdBy", author.toJson());
            message.set("lastModifiedBy", author.toJson());
            message.put("sequenceNumber", raisedBefore + complete.size() + 1);
            message.putObject("resource")
                    .put("typeId", revision.kind().typeId())
                    .put("id", revision.id());
            message.put("resourceVersion", resource.path("version").asLong());
            identifiers(resource).ifPresent(ids -> message.set("resourceUserProvidedIdentifiers", ids));
            message.put("type", raised.type());
            message.setAll(raised.fields().deepCopy());
            complete.add(message);
        }
        return complete;
    }

    /// The identifiers people gave the resource, if any.
    public static Optional<ObjectNode> identifiers(ObjectNode resource) {
        ObjectNode identifiers = Json.object();
        for (String name : IDENTIFIERS) {
            JsonNode value = resource.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                identifiers.set(name, value);
            }
        }
        JsonNode slug = resource.path("masterData").path("current").path("slug");
        if (slug.isObject()) {
            identifiers.set("slug", slug);
        }
        return identifiers.isEmpty() ? Optional.empty() : Optional.of(identifiers);
    }
}
