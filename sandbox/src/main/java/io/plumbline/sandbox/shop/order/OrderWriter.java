package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.catalogue.VariantJson;
import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.NameSpelling;
import io.plumbline.sandbox.shop.person.PostalAddress;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Writes orders.
public record OrderWriter(Ids ids, VariantJson variants, Output output) {
    private static final double SHARE_WITH_LOCALE = 0.8;
    private static final double SHARE_OPTED_IN = 0.55;
    private static final double SHARE_WITH_CART = 0.7;

    public void write(Order order) {
        Draw draw = Draw.of(ids.seed(), "order details", order.key());
        ObjectNode json = head(order);
        writeBuyer(draw, order, json);
        writeNumber(draw, order, json);
        writeStates(order, json);
        writeGoods(order, json, !draw.chance(Dirt.TAX_MISSING));
        writePlace(draw, order, json);
        writePayment(order, json);
        if (!order.returns().isEmpty()) {
            json.putArray("returnInfo").add(ReturnJson.of(order.returns()));
        }
        writeConsent(draw, order, json);
        List.of("syncInfo", "refusedGifts", "discountCodes", "directDiscounts", "itemShippingAddresses")
                .forEach(json::putArray);
        output.resource("orders", json);
    }

    private static ObjectNode head(Order order) {
        String client = order.isImported() ? "order-import" : "storefront";
        ObjectNode json =
                new Head(order.id(), order.version(), order.createdAt(), order.lastModifiedAt(), client).toJson();
        if (order.isImported()) {
            json.put("completedAt", Timestamps.text(order.placedAt()));
        }
        return json;
    }

    private void writeBuyer(Draw draw, Order order, ObjectNode json) {
        Buyer buyer = order.buyer();
        BuyerJson.write(draw, buyer, json);
        EmailSpelling email = buyer.email();
        Rule rule = email == null ? Rule.EMAIL_MISSING : email.fault();
        if (rule != null) {
            output.fault("orders", order.id(), "customerEmail", rule);
        }
    }

    private static void writeNumber(Draw draw, Order order, ObjectNode json) {
        if (!draw.chance(Dirt.ORDER_NUMBER_MISSING)) {
            String number = Long.toString(order.key(), 36).toUpperCase(Locale.ROOT);
            json.put("orderNumber", order.market().name() + "-" + number);
        }
    }

    private void writeStates(Order order, ObjectNode json) {
        Status status = order.status();
        json.put("orderState", status.orderState()).put("paymentState", status.paymentState());
        String shipmentState = status.shipmentState();
        if (shipmentState != null) {
            json.put("shipmentState", shipmentState);
        }
        if (status.orderState().equals(Status.ORDER_STATE_UNKNOWN)) {
            output.fault("orders", order.id(), "orderState", Rule.STATE_UNKNOWN);
        }
        if (Status.SHIPMENT_STATE_UNKNOWN.equals(shipmentState)) {
            output.fault("orders", order.id(), "shipmentState", Rule.STATE_UNKNOWN);
        }
    }

    private void writeGoods(Order order, ObjectNode json, boolean taxed) {
        Basket basket = order.basket();
        ObjectNode address = PostalAddress.of(
                order.buyer().individual().home(),
                NameSpelling.exact(order.buyer().individual().name()));
        String country = address.get("country").stringValue();
        LineJson lines = new LineJson(ids, variants, basket, country, taxed);
        json.set("lineItems", lines.lines());
        json.set("customLineItems", lines.customLines());
        json.set("totalPrice", order.market().money(order.total()));
        if (taxed) {
            TaxJson tax = new TaxJson(basket);
            json.set("taxedPrice", tax.sum(amounts(order)));
            json.set("taxedShippingPrice", tax.sum(shippingPrices(order)));
        }
        new ShippingJson(order, address, taxed).write(json);
        json.set("billingAddress", address.deepCopy());
    }

    private static List<Long> amounts(Order order) {
        List<Long> amounts = new ArrayList<>(shippingPrices(order));
        order.basket().lines().forEach(line -> amounts.add(line.total()));
        order.basket().extras().forEach(extra -> amounts.add(extra.amount()));
        return amounts;
    }

    private static List<Long> shippingPrices(Order order) {
        return order.consignments().stream().map(Consignment::price).toList();
    }

    private void writePlace(Draw draw, Order order, ObjectNode json) {
        Market market = order.market();
        if (!draw.chance(Dirt.COUNTRY_MISSING)) {
            json.put("country", order.buyer().individual().home().country().name());
        }
        if (draw.chance(SHARE_WITH_LOCALE)) {
            json.put("locale", market.locale());
        }
        json.put("origin", "Customer").put("taxMode", "Platform").put("inventoryMode", "None");
        if (!order.isImported() && draw.chance(SHARE_WITH_CART)) {
            json.set("cart", Json.reference("cart", ids.of("cart of order", order.key())));
        }
    }

    private void writePayment(Order order, ObjectNode json) {
        if (PaymentWriter.hasPayment(order)) {
            json.putObject("paymentInfo")
                    .putArray("payments")
                    .add(Json.reference("payment", ids.of("payment", order.key())));
        }
    }

    private void writeConsent(Draw draw, Order order, ObjectNode json) {
        boolean asked = order.buyer().isGuest() ? draw.chance(Dirt.CHECKOUT_CONSENT) : draw.chance(0.1);
        if (asked) {
            ObjectNode custom = json.putObject("custom");
            custom.set("type", Json.reference("type", ids.of("type", "checkout")));
            custom.putObject("fields").put("emailOptIn", draw.chance(SHARE_OPTED_IN));
        }
    }
}
