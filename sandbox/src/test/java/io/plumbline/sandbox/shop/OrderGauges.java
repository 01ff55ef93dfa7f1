package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How dirt shows in orders.
final class OrderGauges {
    private static final Instant IMPORT_DAY = new Period(GeneratedShop.END).importDay();
    private static final Instant RETURNED_BEFORE = GeneratedShop.END.minus(Duration.ofDays(21));
    private static final List<String> STATES_UNKNOWN = List.of("OnHold", "AwaitingPickup");

    private OrderGauges() {}

    static Map<Dirt, Gauge> all() {
        Map<Dirt, Gauge> gauges = new EnumMap<>(Dirt.class);
        origin(gauges);
        money(gauges);
        shipping(gauges);
        gauges.put(
                Dirt.ORDER_CANCELLED,
                orders(o -> o.path("orderState").asString("").equals("Cancelled")));
        gauges.put(
                Dirt.STATE_UNKNOWN,
                orders(o -> STATES_UNKNOWN.contains(o.path("orderState").asString(""))
                        || STATES_UNKNOWN.contains(o.path("shipmentState").asString(""))));
        return gauges;
    }

    private static void origin(Map<Dirt, Gauge> gauges) {
        Predicate<JsonNode> guest = o -> !o.has("customerId");
        gauges.put(Dirt.ORDER_EMAIL_MISSING, Gauge.of("orders", guest, o -> !o.has("customerEmail")));
        gauges.put(Dirt.CHECKOUT_CONSENT, Gauge.of("orders", guest, o -> o.has("custom")));
        gauges.put(Dirt.ORDER_NUMBER_MISSING, orders(o -> !o.has("orderNumber")));
        gauges.put(Dirt.COUNTRY_MISSING, orders(o -> !o.has("country")));
        gauges.put(
                Dirt.ORDER_IMPORTED,
                Gauge.of("orders", o -> placedAt(o).isBefore(IMPORT_DAY), o -> o.has("completedAt")));
    }

    private static void money(Map<Dirt, Gauge> gauges) {
        gauges.put(Dirt.TAX_MISSING, orders(o -> !o.has("taxedPrice")));
        gauges.put(
                Dirt.NET_PRICES,
                Gauge.of(
                        "orders",
                        o -> o.has("taxedPrice"),
                        o -> !o.at("/lineItems/0/taxRate/includedInPrice").asBoolean(true)));
        gauges.put(
                Dirt.CUSTOM_LINE_NEGATIVE,
                orders(o -> o.path("customLineItems")
                        .valueStream()
                        .anyMatch(line -> line.at("/totalPrice/centAmount").asLong(0) < 0)));
        gauges.put(
                Dirt.GIFT_LINE,
                orders(o -> o.path("lineItems")
                        .valueStream()
                        .anyMatch(line -> line.path("lineItemMode").asString("").equals("GiftLineItem"))));
    }

    private static void shipping(Map<Dirt, Gauge> gauges) {
        Predicate<JsonNode> several = o -> ordered(o) > 1;
        Predicate<JsonNode> single = o -> o.has("shippingInfo");
        gauges.put(Dirt.SHIPPING_MULTIPLE, Gauge.of("orders", several, single.negate()));
        gauges.put(
                Dirt.SHIPMENT_SPLIT,
                Gauge.of(
                        "orders",
                        several.and(single).and(o -> deliveries(o).findAny().isPresent()),
                        o -> deliveries(o).count() > 1 || delivered(o) < ordered(o)));
        gauges.put(
                Dirt.RETURN_PARTIAL,
                Gauge.of(
                        "orders",
                        several.and(o ->
                                delivered(o) == ordered(o) && lastDeliveryAt(o).isBefore(RETURNED_BEFORE)),
                        o -> returned(o) > 0 && returned(o) < ordered(o)));
    }

    static Instant placedAt(JsonNode order) {
        return Instant.parse(
                (order.has("completedAt") ? order.path("completedAt") : order.path("createdAt")).stringValue());
    }

    private static Stream<JsonNode> deliveries(JsonNode order) {
        Stream<JsonNode> infos = Stream.concat(
                Stream.of(order.path("shippingInfo")),
                order.path("shipping").valueStream().map(part -> part.path("shippingInfo")));
        return infos.flatMap(info -> info.path("deliveries").valueStream());
    }

    private static Instant lastDeliveryAt(JsonNode order) {
        return deliveries(order)
                .map(delivery -> Instant.parse(delivery.path("createdAt").stringValue()))
                .reduce(Instant.MIN, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static int ordered(JsonNode order) {
        return quantity(order.path("lineItems").valueStream());
    }

    private static int delivered(JsonNode order) {
        return quantity(
                deliveries(order).flatMap(delivery -> delivery.path("items").valueStream()));
    }

    private static int returned(JsonNode order) {
        return quantity(order.path("returnInfo")
                .valueStream()
                .flatMap(info -> info.path("items").valueStream()));
    }

    private static int quantity(Stream<JsonNode> items) {
        return items.mapToInt(item -> item.path("quantity").asInt(0)).sum();
    }

    private static Gauge orders(Predicate<JsonNode> dirty) {
        return Gauge.ofAll("orders", dirty);
    }
}
