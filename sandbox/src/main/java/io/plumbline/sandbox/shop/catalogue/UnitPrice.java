package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.resource.HalfEven;
import tools.jackson.databind.node.ObjectNode;

/// The price of one piece, possibly finer than the currency's smallest coin.
///
/// @param amount in the smallest coin, or in hundredths of it when precise
public record UnitPrice(Market market, long amount, boolean precise) {
    private static final int EXTRA_DIGITS = 2;
    private static final long EXTRA = 100;

    /// The price rounded to the smallest coin.
    public long minorUnits() {
        return times(1);
    }

    /// The price of several pieces; rounded once, at the end.
    public long times(int quantity) {
        return precise ? HalfEven.divide(amount * quantity, EXTRA) : amount * quantity;
    }

    UnitPrice less(int percent) {
        return new UnitPrice(market, HalfEven.divide(amount * (100 - percent), 100), precise);
    }

    public ObjectNode toJson() {
        ObjectNode money = market.money(minorUnits());
        if (precise) {
            money.put("type", "highPrecision")
                    .put("fractionDigits", market.fractionDigits() + EXTRA_DIGITS)
                    .put("preciseAmount", amount);
        }
        return money;
    }
}
