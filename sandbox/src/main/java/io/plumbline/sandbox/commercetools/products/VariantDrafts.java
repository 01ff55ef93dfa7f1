package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Variants and prices as sent.
final class VariantDrafts {
    private VariantDrafts() {}

    static ObjectNode variant(Revision revision, Input draft, int id) {
        ObjectNode variant = Json.object().put("id", id);
        draft.copy(variant, "sku", "key");
        ArrayNode prices = variant.putArray("prices");
        draft.objects("prices").forEach(price -> prices.add(price(revision, price)));
        for (String list : new String[] {"attributes", "images", "assets"}) {
            ArrayNode values = variant.putArray(list);
            draft.values(list).forEach(values::add);
        }
        return variant;
    }

    static ObjectNode price(Revision revision, Input draft) {
        ObjectNode price = Json.object().put("id", revision.newId());
        price.set("value", MoneyDrafts.typed(draft.object("value")));
        draft.copy(price, "key", "country", "validFrom", "validUntil", "discounted", "tiers");
        References.set(revision, price, "customerGroup", ResourceKind.CUSTOMER_GROUP, draft);
        References.set(revision, price, "channel", ResourceKind.CHANNEL, draft);
        return price;
    }
}
