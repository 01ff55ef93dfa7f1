package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.resource.HalfEven;
import java.util.List;

/// What is bought together.
///
/// @param netPrices amounts are without tax
record Basket(Market market, List<Line> lines, List<Extra> extras, boolean netPrices) {
    Basket {
        lines = List.copyOf(lines);
        extras = List.copyOf(extras);
    }

    long total() {
        return lines.stream().mapToLong(Line::total).sum()
                + extras.stream().mapToLong(Extra::amount).sum();
    }

    int pieces() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    /// An amount of this basket without tax.
    long net(long amount) {
        return netPrices ? amount : HalfEven.divide(amount * 100, 100 + market.taxPercent());
    }

    /// An amount of this basket with tax.
    long gross(long amount) {
        return netPrices ? HalfEven.divide(amount * (100 + market.taxPercent()), 100) : amount;
    }
}
