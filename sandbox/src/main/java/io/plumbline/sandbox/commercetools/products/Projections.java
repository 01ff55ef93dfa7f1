package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.ResourceStore;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.resources.Stores;
import io.plumbline.sandbox.kit.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what is read of products in step with the products.
public final class Projections {
    private final Stores stores;

    public Projections(Stores stores) {
        this.stores = stores;
    }

    /// Derives the projections of a product that was added or changed.
    public void update(ObjectNode product) {
        forgetVariants(product.path("id").asString());
        put(ResourceKind.STAGED_PROJECTION, of(product, true));
        ObjectNode current = of(product, false);
        if (current.path("published").asBoolean()) {
            put(ResourceKind.PRODUCT_PROJECTION, current);
            ProductData.variants(current)
                    .forEach(variant -> put(ResourceKind.VARIANT_PROJECTION, ofVariant(current, variant)));
        } else {
            stores.of(ResourceKind.PRODUCT_PROJECTION).remove(product.path("id").asString());
        }
    }

    /// Drops the projections of a product that was deleted.
    public void remove(String productId) {
        forgetVariants(productId);
        stores.of(ResourceKind.STAGED_PROJECTION).remove(productId);
        stores.of(ResourceKind.PRODUCT_PROJECTION).remove(productId);
    }

    /// The staged or the current side of a product, as one flat object.
    static ObjectNode of(ObjectNode product, boolean staged) {
        JsonNode master = product.path("masterData");
        ObjectNode projection = Json.object();
        for (String field : new String[] {"id", "version", "createdAt", "lastModifiedAt", "key", "productType"}) {
            copy(product, field, projection);
        }
        projection.setAll(
                (ObjectNode) master.path(staged ? "staged" : "current").deepCopy());
        projection.put("published", master.path("published").asBoolean());
        projection.put("hasStagedChanges", master.path("hasStagedChanges").asBoolean());
        copy(product, "taxCategory", projection);
        copy(product, "priceMode", projection);
        return projection;
    }

    private static ObjectNode ofVariant(ObjectNode product, ObjectNode variant) {
        String productId = product.path("id").asString();
        byte[] name = (productId + "/" + variant.path("id").asInt()).getBytes(StandardCharsets.UTF_8);
        ObjectNode projection =
                Json.object().put("id", UUID.nameUUIDFromBytes(name).toString());
        for (String field : new String[] {"version", "createdAt", "lastModifiedAt", "name", "slug", "categories"}) {
            copy(product, field, projection);
        }
        projection.put("staged", false).set("variantId", variant.path("id"));
        projection.putObject("product").put("typeId", "product").put("id", productId);
        for (String field : new String[] {"key", "sku", "images", "attributes"}) {
            copy(variant, field, projection);
        }
        return projection.put("default", variant.path("id").asInt() == 1);
    }

    private static void copy(ObjectNode from, String field, ObjectNode to) {
        if (from.has(field)) {
            to.set(field, from.path(field).deepCopy());
        }
    }

    private void forgetVariants(String productId) {
        ResourceStore variants = stores.of(ResourceKind.VARIANT_PROJECTION);
        variants.findBy("product.id", productId).forEach(variant -> variants.remove(variant.id()));
    }

    private void put(ResourceKind kind, ObjectNode projection) {
        stores.of(kind).put(StoredResource.of(projection, 0), projection);
    }
}
