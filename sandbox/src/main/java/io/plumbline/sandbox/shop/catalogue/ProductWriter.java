package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes products as published projections.
public record ProductWriter(Ids ids, Period period, Output output) {
    static final String PRODUCT_TYPE = "garment";

    public void write(Product product) {
        Draw draw = Draw.of(ids.seed(), "projection", product.number());
        ObjectNode projection = new Head(
                        product.id(),
                        2 + draw.below(30),
                        product.createdAt(),
                        draw.between(product.createdAt(), period.end()),
                        "erp")
                .toJson();
        projection.put("key", product.key());
        projection.set("productType", Json.reference("product-type", ids.of("product-type", PRODUCT_TYPE)));
        projection.set("name", Json.localized(product.names()));
        projection.set("slug", Json.localized(product.slugs()));
        projection.putArray("categories").add(Json.reference("category", ids.of("category", product.category())));
        projection.putArray("attributes");
        projection
                .put("published", true)
                .put("hasStagedChanges", draw.chance(0.1))
                .put("priceMode", "Embedded");
        writeVariants(product, projection);
        output.resource("product-projections", projection);
    }

    private void writeVariants(Product product, ObjectNode projection) {
        VariantJson json = new VariantJson(ids, period);
        ArrayNode others = Json.array();
        for (Variant variant : product.variants()) {
            if (variant.id() == 1) {
                projection.set("masterVariant", json.full(variant));
                report(product, variant, "masterVariant");
            } else {
                report(product, variant, "variants[" + others.size() + "]");
                others.add(json.full(variant));
            }
        }
        projection.set("variants", others);
    }

    private void report(Product product, Variant variant, String field) {
        if (variant.skuShared()) {
            output.fault("product-projections", product.id(), field + ".sku", Rule.SKU_DUPLICATE);
        }
        if (variant.imageMissing()) {
            output.fault("product-projections", product.id(), field + ".images", Rule.IMAGE_MISSING);
        }
        if (variant.priceAge() == Variant.PriceAge.EXPIRED) {
            output.fault("product-projections", product.id(), field + ".prices", Rule.PRICE_MISSING);
        }
    }
}
