package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.NameSpelling;
import io.plumbline.sandbox.shop.person.PostalAddress;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An order as it is sent to the shop's import, paid and not yet shipped.
///
/// @param products what it is of; not empty
record OrderDraft(Draw draw, Market market, Individual recipient, List<JsonNode> products) {
    private static final long PRICE_EURO_CENTS_DEFAULT = 1_990;
    private static final long SHIPPING_EURO_CENTS = 490;

    ObjectNode toJson() {
        ObjectNode draft = Json.object()
                .put("orderNumber", "LIVE-" + draw.uuid().substring(0, 13).toUpperCase(Locale.ROOT))
                .put("orderState", "Open")
                .put("paymentState", "Paid")
                .put("country", recipient.home().country().name());
        draft.set("store", Json.keyReference("store", market.key()));
        long total = market.fromEuroCents(SHIPPING_EURO_CENTS) + writeLines(draft);
        draft.set("totalPrice", money(total));
        writeShipping(draft);
        return draft;
    }

    private long writeLines(ObjectNode draft) {
        var lines = draft.putArray("lineItems");
        long total = 0;
        for (JsonNode product : products) {
            int quantity = draw.chance(0.7) ? 1 : draw.between(2, 3);
            JsonNode variant = product.path("masterVariant");
            long price = price(variant);
            ObjectNode line = lines.addObject()
                    .put("productId", product.path("id").asString(""))
                    .put("quantity", quantity);
            line.set("name", product.path("name"));
            line.putObject("variant")
                    .put("id", 1)
                    .put("sku", variant.path("sku").asString(""))
                    .set("images", variant.path("images"));
            line.putObject("price").set("value", money(price));
            total += price * quantity;
        }
        return total;
    }

    private long price(JsonNode variant) {
        return variant.path("prices")
                .valueStream()
                .map(price -> price.path("value"))
                .filter(value -> value.path("currencyCode").asString("").equals(market.currency()))
                .mapToLong(value -> value.path("centAmount").asLong(0))
                .findFirst()
                .orElseGet(() -> market.fromEuroCents(PRICE_EURO_CENTS_DEFAULT));
    }

    private void writeShipping(ObjectNode draft) {
        ObjectNode address = PostalAddress.of(recipient.home(), NameSpelling.exact(recipient.name()));
        draft.set("shippingAddress", address);
        draft.set("billingAddress", address.deepCopy());
        ObjectNode shipping = draft.putObject("shippingInfo").put("shippingMethodName", "Standard");
        ObjectNode price = money(market.fromEuroCents(SHIPPING_EURO_CENTS));
        shipping.set("price", price);
        shipping.putObject("shippingRate").set("price", price.deepCopy());
    }

    private ObjectNode money(long minorUnits) {
        return Json.object().put("currencyCode", market.currency()).put("centAmount", minorUnits);
    }
}
