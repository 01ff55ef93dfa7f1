package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How an imported order is shipped, with deliveries it may already have.
final class ShippingInfos {
    private ShippingInfos() {}

    static ObjectNode of(Revision revision, Input draft) {
        ObjectNode info = Json.object().put("shippingMethodName", draft.text("shippingMethodName"));
        info.set("price", MoneyDrafts.cents(draft.object("price")));
        ObjectNode rate = info.putObject("shippingRate");
        rate.set("price", MoneyDrafts.cents(draft.object("shippingRate").object("price")));
        rate.putArray("tiers");
        draft.optionalObject("shippingMethod")
                .ifPresent(method -> info.set("shippingMethod", References.unchecked("shipping-method", method)));
        draft.copy(info, "taxRate");
        info.put(
                "shippingMethodState", draft.optionalText("shippingMethodState").orElse("MatchesCart"));
        ArrayNode deliveries = info.putArray("deliveries");
        draft.objects("deliveries").forEach(delivery -> deliveries.add(DeliveryDrafts.delivery(revision, delivery)));
        return info;
    }
}
