package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What products may be asked to do. Changes are staged until published, unless the action says otherwise.
public final class ProductRules {
    private ProductRules() {}

    public static KindRules rules() {
        return new KindRules(
                ProductCreation::create,
                Map.of(
                        "publish", (revision, _) -> publish(revision),
                        "unpublish", (revision, _) -> unpublish(revision),
                        "setKey", FieldActions.setUnique("key"),
                        "changeName", (revision, action) -> setData(revision, action, "name"),
                        "setDescription", (revision, action) -> setData(revision, action, "description"),
                        "changeSlug", ProductRules::changeSlug,
                        "changePrice", ProductRules::changePrice),
                ProductRules::delete);
    }

    static void publish(Revision revision) {
        ObjectNode master = master(revision);
        if (master.path("published").asBoolean()
                && !master.path("hasStagedChanges").asBoolean()) {
            return;
        }
        master.set("current", master.path("staged").deepCopy());
        master.put("published", true).put("hasStagedChanges", false);
        ObjectNode projection = Projections.of(revision.resource(), false);
        revision.raise("ProductPublished", message -> {
            message.set("productProjection", projection);
            message.put("scope", "All").putArray("removedImageUrls");
        });
    }

    private static void unpublish(Revision revision) {
        ObjectNode master = master(revision);
        if (master.path("published").asBoolean()) {
            master.put("published", false);
            revision.raise("ProductUnpublished", _ -> {});
        }
    }

    /// Sets a text of the product; no message tells of it before it is published.
    private static void setData(Revision revision, Input action, String field) {
        for (ObjectNode data : addressed(revision, action)) {
            data.remove(field);
            action.copy(data, field);
        }
        noteStagedChanges(revision);
    }

    private static void changeSlug(Revision revision, Input action) {
        JsonNode before = master(revision).path("staged").path("slug").deepCopy();
        setData(revision, action, "slug");
        revision.raise("ProductSlugChanged", message -> {
            action.copy(message, "slug");
            message.set("oldSlug", before);
        });
    }

    private static void changePrice(Revision revision, Input action) {
        String priceId = action.text("priceId");
        ObjectNode after = VariantDrafts.price(revision, action.object("price"));
        after.put("id", priceId);
        boolean found = false;
        for (ObjectNode data : addressed(revision, action)) {
            for (ObjectNode variant : ProductData.variants(data)) {
                found |= replacePrice(revision, action, variant, after);
            }
        }
        if (!found) {
            throw Refusals.invalidOperation("The product has no price with id '" + priceId + "'.");
        }
        noteStagedChanges(revision);
    }

    private static boolean replacePrice(Revision revision, Input action, ObjectNode variant, ObjectNode after) {
        for (JsonNode price : variant.path("prices")) {
            if (price.path("id").equals(after.path("id"))) {
                JsonNode before = price.deepCopy();
                ((ObjectNode) price).removeAll().setAll(after.deepCopy());
                revision.raise("ProductPriceChanged", message -> {
                    message.set("variantId", variant.path("id"));
                    message.set("oldPrice", before);
                    message.set("newPrice", after.deepCopy());
                    message.put("staged", action.flag("staged", true));
                });
                return true;
            }
        }
        return false;
    }

    /// The data an action changes: the staged, and if it says so the current too.
    private static List<ObjectNode> addressed(Revision revision, Input action) {
        ObjectNode staged = (ObjectNode) master(revision).path("staged");
        return action.flag("staged", true)
                ? List.of(staged)
                : List.of((ObjectNode) master(revision).path("current"), staged);
    }

    private static void noteStagedChanges(Revision revision) {
        ObjectNode master = master(revision);
        master.put("hasStagedChanges", !master.path("staged").equals(master.path("current")));
    }

    private static ObjectNode master(Revision revision) {
        return revision.resource().withObject("masterData");
    }

    private static void delete(Revision revision) {
        boolean published = master(revision).path("published").asBoolean();
        revision.raise("ProductDeleted", message -> {
            message.putArray("removedImageUrls");
            if (published) {
                message.set("currentProjection", Projections.of(revision.resource(), false));
            }
        });
    }
}
