package io.plumbline.sandbox.commercetools.predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What a predicate is asked about. A field that is absent is a missing node, never null.
@FunctionalInterface
public interface Subject {
    JsonNode field(String name);

    /// A parsed object. Anything else has no fields.
    static Subject of(JsonNode node) {
        return node.isObject() ? node::path : name -> MissingNode.getInstance();
    }
}
