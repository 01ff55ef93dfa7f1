package io.plumbline.sandbox.commercetools.setup;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The Types of custom fields: made with their fields, more of which can be added later.
public final class TypeRules {
    private TypeRules() {}

    public static KindRules rules() {
        return new KindRules(
                TypeRules::create,
                Map.of(
                        "addFieldDefinition",
                        TypeRules::addField,
                        "removeFieldDefinition",
                        TypeRules::removeField,
                        "changeName",
                        FieldActions.set("name"),
                        "setDescription",
                        FieldActions.set("description")),
                _ -> {});
    }

    private static void create(Revision revision, Input draft) {
        ObjectNode type = revision.resource();
        SetupRules.key(revision, draft);
        type.set("name", draft.object("name").json());
        draft.copy(type, "description");
        ArrayNode kinds = type.putArray("resourceTypeIds");
        draft.values("resourceTypeIds").forEach(kinds::add);
        if (kinds.isEmpty()) {
            throw Refusals.requiredField("resourceTypeIds");
        }
        type.putArray("fieldDefinitions");
        draft.objects("fieldDefinitions").forEach(definition -> add(revision, definition));
    }

    private static void addField(Revision revision, Input action) {
        add(revision, action.object("fieldDefinition"));
    }

    private static void add(Revision revision, Input draft) {
        String name = draft.text("name");
        if (!name.matches("[A-Za-z0-9_-]{2,36}")) {
            throw Refusals.invalidField("name", draft.json().path("name"), List.of());
        }
        ArrayNode definitions = revision.resource().withArray("fieldDefinitions");
        for (JsonNode definition : definitions) {
            if (definition.path("name").asString("").equals(name)) {
                throw Refusals.duplicateField("name", name, "field definition");
            }
        }
        ObjectNode definition = Json.object().put("name", name).put("required", draft.flag("required", false));
        definition.set("type", draft.object("type").json());
        definition.set("label", draft.object("label").json());
        definition.put("inputHint", draft.optionalText("inputHint").orElse("SingleLine"));
        definitions.add(definition);
    }

    private static void removeField(Revision revision, Input action) {
        String name = action.text("fieldName");
        revision.resource()
                .withArray("fieldDefinitions")
                .removeIf(definition -> definition.path("name").asString("").equals(name));
    }
}
