package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/// Writes the stock of every variant: per warehouse, and for some also without one.
public record InventoryWriter(Ids ids, Period period, Output output) {
    private static final double SHARE_WITH_LEVELS = 0.2;

    public void write(Product product) {
        for (Variant variant : product.variants()) {
            Draw draw = Draw.of(ids.seed(), "inventory", variant.number());
            for (Stock stock : Stock.of(variant, ids)) {
                output.resource("inventory", entry(draw, product.createdAt(), stock));
            }
        }
    }

    private ObjectNode entry(Draw draw, Instant createdAt, Stock stock) {
        Instant movedAt = draw.between(createdAt, period.end());
        ObjectNode entry = new Head(stock.id(), 1, createdAt, movedAt, "erp").toJson();
        entry.put("sku", stock.sku());
        String channel = stock.channel();
        if (channel != null) {
            entry.set("supplyChannel", Json.reference("channel", ids.of("channel", channel)));
        }
        entry.put("quantityOnStock", stock.onStock()).put("availableQuantity", stock.available());
        if (stock.onStock() <= 0 && draw.chance(0.5)) {
            entry.put("restockableInDays", draw.between(2, 30));
        }
        if (draw.chance(SHARE_WITH_LEVELS)) {
            entry.putObject("stockLevels").put("safetyStock", 2).put("reorderPoint", 5);
        }
        return entry;
    }
}
