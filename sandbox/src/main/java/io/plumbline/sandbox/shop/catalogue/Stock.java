package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many pieces of one SKU lie in one place.
///
/// @param channel the key of the warehouse, null for stock that belongs to none
/// @param reserved pieces in open orders, part of `onStock`
record Stock(String id, String sku, @Nullable String channel, int onStock, int reserved) {
    private static final double SHARE_GLOBAL = 0.6;
    private static final double SHARE_PER_CHANNEL = 0.7;
    private static final double SHARE_EMPTY = 0.10;
    private static final int PIECES_MAX = 250;

    /// The stock of a variant everywhere; none for a variant whose SKU is another's, because entries are by SKU.
    static List<Stock> of(Variant variant, Ids ids) {
        if (variant.skuShared()) {
            return List.of();
        }
        Draw draw = Draw.of(ids.seed(), "stock", variant.number());
        List<Stock> stocks = new ArrayList<>();
        if (draw.chance(SHARE_GLOBAL)) {
            stocks.add(draw(draw, variant, null));
        }
        for (String channel : Channels.WAREHOUSES) {
            if (draw.chance(SHARE_PER_CHANNEL)) {
                stocks.add(draw(draw, variant, channel));
            }
        }
        return stocks;
    }

    int available() {
        return onStock - reserved;
    }

    private static Stock draw(Draw draw, Variant variant, @Nullable String channel) {
        String id = draw.uuid();
        if (draw.chance(Dirt.STOCK_NEGATIVE)) {
            return new Stock(id, variant.sku(), channel, -draw.between(1, 12), 0);
        }
        int onStock = draw.chance(SHARE_EMPTY) ? 0 : draw.between(1, PIECES_MAX);
        return new Stock(id, variant.sku(), channel, onStock, draw.below(Math.min(onStock, 5) + 1));
    }
}
