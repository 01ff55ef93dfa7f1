package io.plumbline.sandbox.commercetools.carts;

import io.plumbline.sandbox.commercetools.products.PriceSelection;
import io.plumbline.sandbox.commercetools.products.ProductData;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.LineItems;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a cart: added from published products, summed up after every change.
final class CartLines {
    private CartLines() {}

    static void add(Revision revision, Input draft) {
        ObjectNode product = product(revision, draft);
        ObjectNode variant = variant(product, draft);
        long quantity = draft.optionalNumber("quantity").orElse(1);
        ObjectNode line = LineItems.line(revision, price(revision, draft, product, variant), quantity);
        line.set("productId", product.path("id"));
        line.set("name", product.path("name"));
        line.set("productSlug", product.path("slug"));
        line.set("productType", product.path("productType"));
        if (product.has("key")) {
            line.set("productKey", product.path("key"));
        }
        line.set("variant", variant);
        line.put("addedAt", draft.optionalText("addedAt").orElse(revision.now()))
                .put("lastModifiedAt", revision.now());
        LineItems.details(revision, line, draft);
        revision.resource().withArray("lineItems").add(line);
    }

    static void changeQuantity(Revision revision, Input action) {
        ObjectNode line = named(revision, action);
        setQuantity(revision, line, action.number("quantity"));
    }

    static void remove(Revision revision, Input action) {
        ObjectNode line = named(revision, action);
        long quantity = line.path("quantity").asLong();
        setQuantity(revision, line, quantity - action.optionalNumber("quantity").orElse(quantity));
    }

    private static void setQuantity(Revision revision, ObjectNode line, long quantity) {
        if (quantity <= 0) {
            revision.resource()
                    .withArray("lineItems")
                    .removeIf(each -> each.path("id").equals(line.path("id")));
        } else {
            LineItems.setQuantity(line, quantity);
            line.put("lastModifiedAt", revision.now());
        }
    }

    /// Brings the totals of the cart in line with its lines.
    static void total(Revision revision) {
        ObjectNode cart = revision.resource();
        long cents = 0;
        long quantity = 0;
        ArrayNode lines = cart.withArray("lineItems");
        for (JsonNode line : lines) {
            cents += line.path("totalPrice").path("centAmount").asLong();
            quantity += line.path("quantity").asLong();
        }
        cart.set("totalPrice", MoneyDrafts.like((ObjectNode) cart.path("totalPrice"), cents));
        cart.remove("totalLineItemQuantity");
        if (!lines.isEmpty()) {
            cart.put("totalLineItemQuantity", quantity);
        }
    }

    private static ObjectNode named(Revision revision, Input action) {
        String field = action.has("lineItemId") ? "id" : "key";
        String value = action.optionalText("lineItemId").orElseGet(() -> action.text("lineItemKey"));
        for (JsonNode line : revision.resource().path("lineItems")) {
            if (line.path(field).asString("").equals(value)) {
                return (ObjectNode) line;
            }
        }
        throw Refusals.invalidOperation("The cart has no line with " + field + " '" + value + "'.");
    }

    private static ObjectNode product(Revision revision, Input draft) {
        Optional<String> sku = draft.optionalText("sku");
        if (sku.isPresent()) {
            return ProductData.findPublished(revision.project(), sku.get())
                    .orElseThrow(() -> Refusals.referenceNotFound("product", "sku", sku.get()))
                    .parse();
        }
        String id = draft.text("productId");
        return revision.project()
                .stores()
                .find(ResourceKind.PRODUCT_PROJECTION, id)
                .map(StoredResource::parse)
                .orElseThrow(() -> Refusals.referenceNotFound("product", "id", id));
    }

    private static ObjectNode variant(ObjectNode product, Input draft) {
        String sku = draft.optionalText("sku").orElse("");
        long id = draft.optionalNumber("variantId").orElse(1);
        return ProductData.variants(product).stream()
                .filter(variant -> sku.isEmpty()
                        ? variant.path("id").asLong() == id
                        : variant.path("sku").asString("").equals(sku))
                .findFirst()
                .orElseThrow(() -> Refusals.invalidOperation("The product has no such variant."));
    }

    private static ObjectNode price(Revision revision, Input draft, ObjectNode product, ObjectNode variant) {
        Optional<Input> external = draft.optionalObject("externalPrice");
        if (external.isPresent()) {
            return MoneyDrafts.typed(external.get());
        }
        ObjectNode cart = revision.resource();
        var selection = new PriceSelection(
                cart.path("totalPrice").path("currencyCode").asString(),
                cart.path("country").asString(""),
                cart.path("customerGroup").path("id").asString(""),
                draft.optionalObject("distributionChannel")
                        .flatMap(channel -> channel.optionalText("id"))
                        .orElse(""));
        return selection
                .select(revision.project(), product, variant)
                .map(price -> (ObjectNode) price.path("value").deepCopy())
                .orElseThrow(() -> Refusals.noMatchingPrice(product.path("id").asString()));
    }
}
