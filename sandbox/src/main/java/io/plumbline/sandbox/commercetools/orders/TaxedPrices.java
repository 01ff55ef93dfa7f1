package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Net, gross and tax of an imported order.
final class TaxedPrices {
    private TaxedPrices() {}

    static ObjectNode of(Input draft) {
        ObjectNode net = MoneyDrafts.cents(draft.object("totalNet"));
        ObjectNode gross = MoneyDrafts.cents(draft.object("totalGross"));
        ObjectNode taxed = Json.object();
        taxed.set("totalNet", net);
        taxed.set("totalGross", gross);
        ArrayNode portions = taxed.putArray("taxPortions");
        for (Input portion : draft.objects("taxPortions")) {
            ObjectNode kept = portions.addObject();
            portion.copy(kept, "name", "rate");
            kept.set("amount", MoneyDrafts.cents(portion.object("amount")));
        }
        long tax = gross.path("centAmount").asLong() - net.path("centAmount").asLong();
        taxed.set("totalTax", MoneyDrafts.like(gross, tax));
        return taxed;
    }
}
