package io.plumbline.sandbox.shop.resource;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// What every resource begins with.
///
/// @param version raised by every change, by more than one at times
/// @param client the API client that wrote last
public record Head(String id, long version, Instant createdAt, Instant lastModifiedAt, String client) {
    public Head {
        if (lastModifiedAt.isBefore(createdAt)) {
            throw new IllegalArgumentException("A resource cannot be changed before it was made: " + id);
        }
    }

    /// A new tree with these fields.
    public ObjectNode toJson() {
        ObjectNode resource = Json.object()
                .put("id", id)
                .put("version", version)
                .put("createdAt", Timestamps.text(createdAt))
                .put("lastModifiedAt", Timestamps.text(lastModifiedAt));
        resource.putObject("createdBy").put("clientId", client);
        resource.putObject("lastModifiedBy").put("clientId", client);
        return resource;
    }
}
