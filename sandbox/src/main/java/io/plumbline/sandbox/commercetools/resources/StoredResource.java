package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.kit.Json;
import java.util.Comparator;
import tools.jackson.databind.node.ObjectNode;

/// One resource at one version: its bytes, and what must be known of it without parsing them.
///
/// Identity counts, not content: two versions of a resource are two objects, and the store knows which is current.
public final class StoredResource {
    /// The order of changes: by time, then by id.
    static final Comparator<StoredResource> BY_MODIFICATION =
            Comparator.comparing(StoredResource::lastModifiedAt).thenComparing(StoredResource::id);

    private final String id;
    private final long version;
    private final String lastModifiedAt;
    private final int messages;
    private final byte[] bytes;

    private StoredResource(String id, long version, String lastModifiedAt, int messages, byte[] bytes) {
        this.id = id;
        this.version = version;
        this.lastModifiedAt = lastModifiedAt;
        this.messages = messages;
        this.bytes = bytes;
    }

    /// Freezes a complete resource.
    ///
    /// @param messages how many messages it has raised so far
    public static StoredResource of(ObjectNode resource, int messages) {
        return of(resource, messages, Json.bytes(resource));
    }

    static StoredResource of(ObjectNode resource, int messages, byte[] bytes) {
        return new StoredResource(
                required(resource, "id"),
                resource.path("version").asLong(1),
                required(resource, "lastModifiedAt"),
                messages,
                bytes);
    }

    /// A place in the order of changes, to start from.
    static StoredResource place(String lastModifiedAt, String id) {
        return new StoredResource(id, 0, lastModifiedAt, 0, new byte[0]);
    }

    private static String required(ObjectNode resource, String field) {
        String value = resource.path(field).asString("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a stored resource needs the field " + field);
        }
        return value;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String lastModifiedAt() {
        return lastModifiedAt;
    }

    public int messages() {
        return messages;
    }

    /// The bytes themselves, to be sent and never changed.
    public byte[] bytes() {
        return bytes;
    }

    /// A new tree, free to be changed.
    public ObjectNode parse() {
        return (ObjectNode) Json.parse(bytes).orElseThrow();
    }
}
