package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Actions that set one field to what they are given, which most actions do.
public final class FieldActions {
    private FieldActions() {}

    /// Sets a field, or removes it if no value is given. No message.
    public static KindRules.UpdateAction set(String field) {
        return (revision, action) -> replace(revision, field, action);
    }

    /// Sets a field and raises a message that carries it under the same name.
    public static KindRules.UpdateAction set(String field, String messageType) {
        return (revision, action) -> {
            if (replace(revision, field, action)) {
                revision.raise(messageType, message -> action.copy(message, field));
            }
        };
    }

    /// Sets a field to one of a fixed set of words and tells the old one.
    public static KindRules.UpdateAction state(String field, Set<String> allowed, String messageType, String oldName) {
        return (revision, action) -> {
            String value = action.choice(field, allowed);
            String before = revision.resource().path(field).asString("");
            if (value.equals(before)) {
                return;
            }
            revision.resource().put(field, value);
            revision.raise(messageType, message -> {
                message.put(field, value);
                if (!before.isEmpty()) {
                    message.put(oldName, before);
                }
            });
        };
    }

    /// Sets a text that no other resource of the kind may hold. No message.
    public static KindRules.UpdateAction setUnique(String field) {
        return (revision, action) -> {
            Optional<String> value = action.optionalText(field);
            value.ifPresent(text -> checkUnique(revision, field, text));
            replace(revision, field, action);
        };
    }

    /// Refuses a text that another resource of the kind holds.
    public static void checkUnique(Revision revision, String field, String value) {
        for (StoredResource other :
                revision.project().stores().of(revision.kind()).findBy(field, value)) {
            if (!other.id().equals(revision.id())) {
                throw Refusals.duplicateField(field, value, revision.kind().typeId());
            }
        }
    }

    /// Takes over a text from a draft that no other resource of the kind may hold.
    public static void draftUnique(Revision revision, Input draft, String field) {
        draft.optionalText(field).ifPresent(value -> {
            checkUnique(revision, field, value);
            revision.resource().put(field, value);
        });
    }

    private static boolean replace(Revision revision, String field, Input action) {
        Optional<JsonNode> value = action.value(field);
        if (value.isEmpty()) {
            return revision.resource().remove(field) != null;
        }
        JsonNode before = revision.resource().path(field);
        revision.resource().set(field, value.get().deepCopy());
        return !before.equals(value.get());
    }
}
