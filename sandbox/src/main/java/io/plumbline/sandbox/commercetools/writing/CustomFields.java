package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.kit.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The custom fields of a resource: one Type at a time, and only fields the Type defines.
public final class CustomFields {
    private CustomFields() {}

    /// Sets the custom fields of a new resource, if the draft has any.
    public static void draft(Revision revision, Input draft, String resourceTypeId) {
        draft(revision.project(), revision.resource(), draft, resourceTypeId);
    }

    /// Sets the custom fields of a part of a resource.
    public static void draft(Project project, ObjectNode target, Input draft, String resourceTypeId) {
        draft.optionalObject("custom")
                .ifPresent(custom -> target.set("custom", custom(project, custom, resourceTypeId)));
    }

    private static ObjectNode custom(Project project, Input draft, String resourceTypeId) {
        StoredResource type = References.find(project, ResourceKind.TYPE, draft.object("type"));
        FieldDefinitions definitions = FieldDefinitions.of(type.parse());
        definitions.checkAppliesTo(resourceTypeId);
        ObjectNode fields = Json.object();
        draft.optionalObject("fields").ifPresent(given -> {
            for (Map.Entry<String, JsonNode> field : given.json().properties()) {
                if (!field.getValue().isNull()) {
                    definitions.check(field.getKey(), field.getValue());
                    fields.set(field.getKey(), field.getValue().deepCopy());
                }
            }
        });
        definitions.checkComplete(fields);
        ObjectNode custom = Json.object();
        custom.set("type", References.to(ResourceKind.TYPE, type.id()));
        custom.set("fields", fields);
        return custom;
    }

    /// The two actions on custom fields.
    ///
    /// @param resourceTypeId what the Type must apply to
    /// @param messagePrefix  begins the types of the messages; empty if the kind has no such messages
    public static Map<String, KindRules.UpdateAction> actions(String resourceTypeId, String messagePrefix) {
        return Map.of(
                "setCustomField", (revision, action) -> setField(revision, action, messagePrefix),
                "setCustomType", (revision, action) -> setType(revision, action, resourceTypeId, messagePrefix));
    }

    private static void setType(Revision revision, Input action, String resourceTypeId, String prefix) {
        Optional<String> before = typeId(revision.resource());
        if (action.optionalObject("type").isEmpty()) {
            if (revision.resource().remove("custom") != null) {
                raise(
                        revision,
                        prefix,
                        "CustomTypeRemoved",
                        message -> before.ifPresent(id -> message.put("previousTypeId", id)));
            }
            return;
        }
        ObjectNode custom = custom(revision.project(), action, resourceTypeId);
        revision.resource().set("custom", custom);
        raise(revision, prefix, "CustomTypeSet", message -> {
            message.set("customFields", custom.deepCopy());
            before.ifPresent(id -> message.put("previousTypeId", id));
        });
    }

    private static void setField(Revision revision, Input action, String prefix) {
        String name = action.text("name");
        if (!(revision.resource().path("custom").path("fields") instanceof ObjectNode fields)) {
            throw Refusals.invalidOperation("The resource has no Type, so no custom field can be set on it.");
        }
        FieldDefinitions definitions = typeId(revision.resource())
                .flatMap(id -> revision.project().stores().find(ResourceKind.TYPE, id))
                .map(type -> FieldDefinitions.of(type.parse()))
                .orElseThrow(() -> Refusals.invalidOperation("The Type of the resource no longer exists."));
        Optional<JsonNode> value = action.value("value");
        if (value.isEmpty()) {
            remove(revision, fields, definitions, name, prefix);
            return;
        }
        definitions.check(name, value.get());
        put(revision, fields, name, value.get(), prefix);
    }

    private static void put(Revision revision, ObjectNode fields, String name, JsonNode value, String prefix) {
        JsonNode previous = fields.path(name);
        fields.set(name, value.deepCopy());
        if (previous.isMissingNode()) {
            raise(
                    revision,
                    prefix,
                    "CustomFieldAdded",
                    message -> message.put("name", name).set("value", value));
        } else if (!previous.equals(value)) {
            raise(revision, prefix, "CustomFieldChanged", message -> {
                message.put("name", name).set("value", value);
                message.set("previousValue", previous);
            });
        }
    }

    private static void remove(
            Revision revision, ObjectNode fields, FieldDefinitions definitions, String name, String prefix) {
        if (definitions.isRequired(name)) {
            throw Refusals.requiredField(name);
        }
        if (fields.remove(name) == null) {
            throw Refusals.invalidOperation("The custom field '" + name + "' does not exist and cannot be removed.");
        }
        raise(revision, prefix, "CustomFieldRemoved", message -> message.put("name", name));
    }

    private static Optional<String> typeId(ObjectNode resource) {
        return Optional.of(resource.path("custom").path("type").path("id").asString(""))
                .filter(id -> !id.isEmpty());
    }

    private static void raise(Revision revision, String prefix, String type, Consumer<ObjectNode> fields) {
        if (!prefix.isEmpty()) {
            revision.raise(prefix + type, fields);
        }
    }
}
