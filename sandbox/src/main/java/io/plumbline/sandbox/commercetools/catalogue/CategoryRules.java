package io.plumbline.sandbox.commercetools.catalogue;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What categories may be asked to do. Renames and moves raise no message.
public final class CategoryRules {
    private CategoryRules() {}

    public static KindRules rules() {
        var actions = new HashMap<String, UpdateAction>(Map.of(
                "changeName", FieldActions.set("name"),
                "changeSlug", CategoryRules::changeSlug,
                "changeParent", CategoryRules::changeParent,
                "changeOrderHint", FieldActions.set("orderHint"),
                "setDescription", FieldActions.set("description"),
                "setExternalId", FieldActions.set("externalId"),
                "setKey", FieldActions.setUnique("key")));
        actions.putAll(CustomFields.actions("category", ""));
        return new KindRules(CategoryRules::create, actions, _ -> {});
    }

    private static void create(Revision revision, Input draft) {
        ObjectNode category = revision.resource();
        FieldActions.draftUnique(revision, draft, "key");
        category.set("name", draft.object("name").json());
        category.set("slug", draft.object("slug").json());
        draft.copy(category, "description", "externalId", "metaTitle", "metaDescription", "metaKeywords");
        category.put("orderHint", draft.optionalText("orderHint").orElse("0.5"));
        category.putArray("ancestors");
        draft.optionalObject("parent").ifPresent(parent -> setParent(revision, parent));
        CustomFields.draft(revision, draft, "category");
        ObjectNode snapshot = category.deepCopy();
        revision.raise("CategoryCreated", message -> message.set("category", snapshot));
    }

    private static void changeParent(Revision revision, Input action) {
        setParent(revision, action.object("parent"));
    }

    /// The ancestors are those of the parent and the parent itself, the root first.
    private static void setParent(Revision revision, Input identifier) {
        StoredResource parent = References.find(revision.project(), ResourceKind.CATEGORY, identifier);
        ArrayNode ancestors = Json.array();
        parent.parse().path("ancestors").forEach(ancestors::add);
        ancestors.add(References.to(ResourceKind.CATEGORY, parent.id()));
        revision.resource().set("ancestors", ancestors);
        revision.resource().set("parent", References.to(ResourceKind.CATEGORY, parent.id()));
    }

    private static void changeSlug(Revision revision, Input action) {
        JsonNode before = revision.resource().path("slug").deepCopy();
        ObjectNode slug = action.object("slug").json();
        revision.resource().set("slug", slug);
        if (!before.equals(slug)) {
            revision.raise("CategorySlugChanged", message -> {
                message.set("slug", slug.deepCopy());
                message.set("oldSlug", before);
            });
        }
    }
}
