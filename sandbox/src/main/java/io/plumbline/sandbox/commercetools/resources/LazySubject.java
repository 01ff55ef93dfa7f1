package io.plumbline.sandbox.commercetools.resources;

import io.plumbline.sandbox.commercetools.predicate.Subject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A stored resource asked about its fields; parsed only when the answer is not at hand.
final class LazySubject implements Subject {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ResourceKind kind;
    private final StoredResource resource;
    private @Nullable ObjectNode tree;

    LazySubject(ResourceKind kind, StoredResource resource) {
        this.kind = kind;
        this.resource = resource;
    }

    LazySubject(ResourceKind kind, StoredResource resource, ObjectNode tree) {
        this(kind, resource);
        this.tree = tree;
    }

    @Override
    public JsonNode field(String name) {
        return switch (name) {
            case "id" -> NODES.stringNode(resource.id());
            case "version" -> NODES.numberNode(resource.version());
            case "lastModifiedAt" -> NODES.stringNode(resource.lastModifiedAt());
            case "createdAt" -> createdAt();
            case "lowercaseEmail" ->
                NODES.stringNode(tree().path("email").asString("").toLowerCase(Locale.ROOT));
            default -> tree().path(name);
        };
    }

    /// Messages never change, so that both times are one.
    private JsonNode createdAt() {
        return kind == ResourceKind.MESSAGE ? NODES.stringNode(resource.lastModifiedAt()) : tree().path("createdAt");
    }

    private ObjectNode tree() {
        ObjectNode parsed = tree;
        if (parsed == null) {
            parsed = resource.parse();
            tree = parsed;
        }
        return parsed;
    }
}
