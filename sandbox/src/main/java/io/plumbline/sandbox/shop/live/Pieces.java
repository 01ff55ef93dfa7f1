package io.plumbline.sandbox.shop.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How many pieces of each line of an order are where.
///
/// @param ordered by line id
/// @param delivered by line id
/// @param returned by line id
record Pieces(Map<String, Integer> ordered, Map<String, Integer> delivered, Map<String, Integer> returned) {
    static Pieces of(JsonNode order) {
        Stream<JsonNode> infos = Stream.concat(
                Stream.of(order.path("shippingInfo")),
                order.path("shipping").valueStream().map(part -> part.path("shippingInfo")));
        Stream<JsonNode> delivered = infos.flatMap(
                        info -> info.path("deliveries").valueStream())
                .flatMap(delivery -> delivery.path("items").valueStream());
        Stream<JsonNode> returned = order.path("returnInfo")
                .valueStream()
                .flatMap(info -> info.path("items").valueStream());
        return new Pieces(
                sums(order.path("lineItems").valueStream(), "id"), sums(delivered, "id"), sums(returned, "lineItemId"));
    }

    /// What has not been sent, by line id.
    Map<String, Integer> toDeliver() {
        return difference(ordered, delivered);
    }

    /// What was sent and has not come back, by line id.
    Map<String, Integer> withCustomer() {
        return difference(delivered, returned);
    }

    private static Map<String, Integer> sums(Stream<JsonNode> items, String idField) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        items.forEach(item -> sums.merge(
                item.path(idField).asString(""), item.path("quantity").asInt(0), Integer::sum));
        return sums;
    }

    private static Map<String, Integer> difference(Map<String, Integer> all, Map<String, Integer> gone) {
        Map<String, Integer> left = new LinkedHashMap<>();
        all.forEach((id, quantity) -> {
            int rest = quantity - gone.getOrDefault(id, 0);
            if (rest > 0) {
                left.put(id, rest);
            }
        });
        return left;
    }
}
