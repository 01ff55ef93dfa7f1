package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Variants as they stand in product projections, and shorter in the lines of orders.
public record VariantJson(Ids ids, Period period) {
    private static final Duration EXPIRED_SINCE = Duration.ofDays(45);

    /// What a line remembers of the variant.
    public ObjectNode snapshot(Variant variant) {
        ObjectNode json = Json.object().put("id", variant.id()).put("sku", variant.sku());
        writeImages(variant, json);
        writeAttributes(variant, json);
        return json;
    }

    ObjectNode full(Variant variant) {
        ObjectNode json = snapshot(variant).put("key", "variant-" + variant.number());
        writePrices(variant, json.putArray("prices"));
        json.putArray("assets");
        List<Stock> stocks = Stock.of(variant, ids);
        if (!stocks.isEmpty()) {
            writeAvailability(stocks, json.putObject("availability"));
        }
        return json;
    }

    private static void writeImages(Variant variant, ObjectNode json) {
        ArrayNode images = json.putArray("images");
        if (!variant.imageMissing()) {
            ObjectNode image = images.addObject()
                    .put("url", "https://images.shop-mail.example/" + variant.number() + ".jpg")
                    .put("label", "front");
            image.putObject("dimensions").put("w", 800).put("h", 1_000);
        }
    }

    private static void writeAttributes(Variant variant, ObjectNode json) {
        ArrayNode attributes = json.putArray("attributes");
        attributes.addObject().put("name", "color").put("value", variant.look().colour());
        attributes.addObject().put("name", "size").put("value", variant.look().size());
    }

    private void writePrices(Variant variant, ArrayNode prices) {
        Draw draw = Draw.of(ids.seed(), "prices", variant.number());
        for (Market market : Market.values()) {
            if (variant.priceAge() != Variant.PriceAge.EXPIRED) {
                prices.add(valid(draw, variant, market));
            }
            if (variant.priceAge() != Variant.PriceAge.VALID) {
                prices.add(expired(draw, variant, market));
            }
        }
    }

    private static ObjectNode valid(Draw draw, Variant variant, Market market) {
        ObjectNode price = Json.object().put("id", draw.uuid());
        price.set("value", variant.priceRegular(market).toJson());
        if (market != Market.DE) {
            price.put("country", market == Market.UK ? "GB" : "JP");
        }
        if (variant.salePercent() > 0) {
            writeDiscounted(draw, variant, market, price);
        }
        return price;
    }

    /// Adds the lower price of a sale.
    public static void writeDiscounted(Draw draw, Variant variant, Market market, ObjectNode price) {
        ObjectNode discounted = price.putObject("discounted");
        discounted.set("value", variant.price(market).toJson());
        discounted.set("discount", Json.reference("product-discount", draw.uuid()));
    }

    private ObjectNode expired(Draw draw, Variant variant, Market market) {
        ObjectNode price = Json.object().put("id", draw.uuid());
        price.set("value", variant.priceRegular(market).less(10).toJson());
        return price.put("validFrom", Timestamps.text(period.start()))
                .put("validUntil", Timestamps.text(period.end().minus(EXPIRED_SINCE)));
    }

    private void writeAvailability(List<Stock> stocks, ObjectNode availability) {
        ObjectNode channels = Json.object();
        for (Stock stock : stocks) {
            String channel = stock.channel();
            ObjectNode place = channel == null ? availability : channels.putObject(ids.of("channel", channel));
            place.put("isOnStock", stock.available() > 0)
                    .put("availableQuantity", stock.available())
                    .put("id", stock.id())
                    .put("version", 1);
        }
        availability.set("channels", channels);
    }
}
