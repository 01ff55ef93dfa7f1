package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What has just happened to a resource.
///
/// @param resource    the resource after the change, or as it was before its deletion
/// @param oldVersion  the version before; the same as that of a new resource
/// @param messages    the complete messages it raised, in order
/// @param dataErasure whether a deletion was a request to be forgotten
/// @param silent      whether no notification of the change itself is due, only its messages
public record Change(
        Event event,
        ResourceKind kind,
        ObjectNode resource,
        long oldVersion,
        List<ObjectNode> messages,
        boolean dataErasure,
        boolean silent) {
    public Change {
        messages = List.copyOf(messages);
    }

    /// The three things that can happen.
    public enum Event {
        CREATED("ResourceCreated"),
        UPDATED("ResourceUpdated"),
        DELETED("ResourceDeleted");

        private final String notificationType;

        Event(String notificationType) {
            this.notificationType = notificationType;
        }

        public String notificationType() {
            return notificationType;
        }
    }
}
