package io.plumbline.model.fact;

import java.math.BigDecimal;

/// How much of one SKU can be sold from one place. Zero and negative are values.
///
/// @param stockId the source's own id of the entry
/// @param location the supply channel's key or id; empty for stock that belongs to no channel
public record StockFact(String stockId, String sku, String location, BigDecimal available) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.STOCK;
    }
}
