package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.dirt.Dirt;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How dirt shows in products and stock.
final class CatalogueGauges {
    private static final Pattern SKU_PLAIN = Pattern.compile("[A-Z]{3}-\\d{5}-\\d");

    private CatalogueGauges() {}

    static Map<Dirt, Gauge> all() {
        Set<String> seen = new HashSet<>();
        Map<Dirt, Gauge> gauges = new EnumMap<>(Dirt.class);
        gauges.put(
                Dirt.SKU_ODD,
                variants(v -> !SKU_PLAIN.matcher(v.path("sku").asString("")).matches()));
        gauges.put(
                Dirt.SKU_DUPLICATE,
                Gauge.ofAll(
                        "product-projections",
                        p -> !seen.add(p.at("/masterVariant/sku").asString(""))));
        gauges.put(Dirt.IMAGE_MISSING, variants(v -> v.path("images").isEmpty()));
        gauges.put(
                Dirt.PRICE_LEFT_OVER,
                variants(v -> expired(v) > 0 && expired(v) < prices(v).count()));
        gauges.put(Dirt.PRICE_EXPIRED, variants(v -> expired(v) == prices(v).count()));
        gauges.put(
                Dirt.PRICE_PRECISE,
                Gauge.ofAll(
                        "product-projections",
                        p -> p.at("/masterVariant/prices/0/value/type")
                                .asString("")
                                .equals("highPrecision")));
        gauges.put(
                Dirt.STOCK_NEGATIVE,
                Gauge.ofAll("inventory", i -> i.path("quantityOnStock").asInt(0) < 0));
        return gauges;
    }

    static Stream<JsonNode> variants(JsonNode product) {
        return Stream.concat(
                Stream.of(product.path("masterVariant")),
                product.path("variants").valueStream());
    }

    private static Gauge variants(Predicate<JsonNode> dirty) {
        return new Gauge("product-projections", CatalogueGauges::variants, dirty);
    }

    private static Stream<JsonNode> prices(JsonNode variant) {
        return variant.path("prices").valueStream();
    }

    private static long expired(JsonNode variant) {
        return prices(variant)
                .filter(price -> price.has("validUntil")
                        && price.path("validUntil").stringValue().compareTo(GeneratedShop.END.toString()) < 0)
                .count();
    }
}
