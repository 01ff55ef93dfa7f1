package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.catalogue.Variant;
import io.plumbline.sandbox.shop.catalogue.VariantJson;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lines and custom lines, as orders and carts have them.
///
/// @param taxed writes tax; some shops never calculate it
record LineJson(Ids ids, VariantJson variants, Basket basket, String country, boolean taxed) {
    ArrayNode lines() {
        ArrayNode lines = Json.array();
        basket.lines().forEach(line -> lines.add(line(line)));
        return lines;
    }

    ArrayNode customLines() {
        ArrayNode lines = Json.array();
        basket.extras().forEach(extra -> lines.add(customLine(extra)));
        return lines;
    }

    private ObjectNode line(Line line) {
        ObjectNode json = Json.object()
                .put("id", line.id())
                .put("productId", line.product().id())
                .put("productKey", line.product().key());
        json.set("name", Json.localized(line.product().names()));
        json.set("productSlug", Json.localized(line.product().slugs()));
        json.set("productType", Json.reference("product-type", ids.of("product-type", "garment")));
        json.set("variant", variants.snapshot(line.variant()));
        json.set("price", price(line));
        writeAmount(json, line.quantity(), line.total());
        writeGift(json, line);
        return json.put("priceMode", "Platform").put("lineItemMode", line.gift() ? "GiftLineItem" : "Standard");
    }

    private ObjectNode price(Line line) {
        Draw draw = Draw.of(ids.seed(), line.id(), 0);
        Variant variant = line.variant();
        ObjectNode price = Json.object().put("id", draw.uuid());
        price.set("value", variant.priceRegular(line.market()).toJson());
        if (variant.salePercent() > 0) {
            VariantJson.writeDiscounted(draw, variant, line.market(), price);
        }
        return price;
    }

    private void writeGift(ObjectNode json, Line line) {
        ArrayNode discounted = json.putArray("discountedPricePerQuantity");
        if (line.gift()) {
            ObjectNode entry = discounted.addObject().put("quantity", line.quantity());
            ObjectNode price = entry.putObject("discountedPrice");
            price.set("value", basket.market().money(0));
            ObjectNode discount = price.putArray("includedDiscounts").addObject();
            discount.set("discount", Json.reference("cart-discount", ids.of("cart-discount", "gift")));
            discount.set("discountedAmount", line.unitPrice().toJson());
        }
    }

    private ObjectNode customLine(Extra extra) {
        ObjectNode json = Json.object().put("id", extra.id()).put("slug", extra.slug());
        json.set("name", Json.localized(Map.of("en-GB", extra.name())));
        json.set("money", basket.market().money(extra.amount()));
        writeAmount(json, 1, extra.amount());
        json.putArray("discountedPricePerQuantity");
        return json.put("priceMode", "Standard");
    }

    private void writeAmount(ObjectNode json, int quantity, long total) {
        json.put("quantity", quantity).set("totalPrice", basket.market().money(total));
        json.putArray("taxedPricePortions");
        json.putArray("perMethodTaxRate");
        if (taxed) {
            TaxJson tax = new TaxJson(basket);
            json.set("taxRate", tax.taxRate(country));
            json.set("taxedPrice", tax.of(total));
        }
        ObjectNode state = json.putArray("state").addObject().put("quantity", quantity);
        state.set("state", Json.reference("state", ids.of("state", "initial")));
    }
}
