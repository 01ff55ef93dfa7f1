package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A new product from a draft, staged only or published at once.
final class ProductCreation {
    private ProductCreation() {}

    static void create(Revision revision, Input draft) {
        ObjectNode product = revision.resource();
        FieldActions.draftUnique(revision, draft, "key");
        product.set("productType", References.unchecked("product-type", draft.object("productType")));
        draft.optionalObject("taxCategory")
                .ifPresent(category -> product.set("taxCategory", References.unchecked("tax-category", category)));
        product.put(
                "priceMode",
                draft.optionalChoice("priceMode", Set.of("Embedded", "Standalone"))
                        .orElse("Embedded"));
        ObjectNode staged = data(revision, draft);
        checkSkus(revision, staged);
        ObjectNode master = product.putObject("masterData");
        master.put("published", false).put("hasStagedChanges", false);
        master.set("current", staged.deepCopy());
        master.set("staged", staged);
        ObjectNode projection = Projections.of(product, true);
        revision.raise("ProductCreated", message -> message.set("productProjection", projection));
        if (draft.flag("publish", false)) {
            ProductRules.publish(revision);
        }
    }

    private static ObjectNode data(Revision revision, Input draft) {
        ObjectNode data = Json.object();
        data.set("name", draft.object("name").json());
        data.set("slug", draft.object("slug").json());
        draft.copy(data, "description", "metaTitle", "metaDescription", "metaKeywords", "categoryOrderHints");
        ArrayNode categories = data.putArray("categories");
        draft.objects("categories")
                .forEach(category ->
                        categories.add(References.byId(revision.project(), ResourceKind.CATEGORY, category)));
        int id = 1;
        Input masterDraft = draft.optionalObject("masterVariant").orElse(new Input(Json.object()));
        data.set("masterVariant", VariantDrafts.variant(revision, masterDraft, id));
        ArrayNode variants = data.putArray("variants");
        for (Input variant : draft.objects("variants")) {
            variants.add(VariantDrafts.variant(revision, variant, ++id));
        }
        data.putObject("searchKeywords");
        data.putArray("attributes");
        return data;
    }

    private static void checkSkus(Revision revision, ObjectNode data) {
        for (JsonNode variant : ProductData.variants(data)) {
            String sku = variant.path("sku").asString("");
            if (!sku.isEmpty() && ProductData.find(revision.project(), sku).isPresent()) {
                throw Refusals.duplicateField("sku", sku, "product variant");
            }
        }
    }
}
