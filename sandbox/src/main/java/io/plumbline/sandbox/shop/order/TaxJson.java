package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.resource.Json;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The tax on the amounts of one basket, as `TaxedItemPrice` and `TaxedPrice` have it.
record TaxJson(Basket basket) {
    /// The tax on one amount.
    ObjectNode of(long amount) {
        return sum(List.of(amount));
    }

    /// The tax on several amounts, each rounded by itself.
    ObjectNode sum(Collection<Long> amounts) {
        Market market = basket.market();
        long net = amounts.stream().mapToLong(basket::net).sum();
        long gross = amounts.stream().mapToLong(basket::gross).sum();
        ObjectNode taxed = Json.object();
        taxed.set("totalNet", market.money(net));
        taxed.set("totalGross", market.money(gross));
        ObjectNode portion = taxed.putArray("taxPortions").addObject();
        portion.put("name", name()).put("rate", rate()).set("amount", market.money(gross - net));
        taxed.set("totalTax", market.money(gross - net));
        return taxed;
    }

    ObjectNode taxRate(String country) {
        ObjectNode taxRate = Json.object()
                .put("name", name())
                .put("amount", rate())
                .put("includedInPrice", !basket.netPrices())
                .put("country", country);
        taxRate.putArray("subRates");
        return taxRate;
    }

    private double rate() {
        return basket.market().taxPercent() / 100.0;
    }

    private String name() {
        return basket.market().taxPercent() + " %";
    }
}
