package io.plumbline.sandbox.shop.live;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A change to one existing resource.
interface Change {
    String name();

    int weight();

    /// The kind of resource, for instance `orders`.
    String kind();

    /// A predicate for candidates, or empty.
    default String condition() {
        return "";
    }

    /// The update actions for a resource as it now stands; none if it is no candidate.
    ///
    /// Asked again, with the newer resource, after a conflict.
    List<ObjectNode> actions(JsonNode current, Visit visit);
}
