package io.plumbline.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MoneyTest {
    private static final int CUSTOMERS = 500;
    private static final long SEED = 4;

    @Test
    void an_orders_total_is_the_sum_of_its_lines_and_shipping() {
        orders(order -> {
            long sum = cents(order.path("lineItems").valueStream(), "totalPrice")
                    + cents(order.path("customLineItems").valueStream(), "totalPrice")
                    + cents(shipping(order), "price");
            assertThat(order.at("/totalPrice/centAmount").longValue())
                    .as(id(order))
                    .isEqualTo(sum)
                    .isPositive();
        });
    }

    @Test
    void taxed_prices_are_the_sums_of_their_parts() {
        orders(order -> {
            if (order.has("taxedPrice")) {
                for (String part : new String[] {"totalNet", "totalGross", "totalTax"}) {
                    Stream<JsonNode> parts = Stream.of(
                                    order.path("lineItems").valueStream(),
                                    order.path("customLineItems").valueStream(),
                                    shipping(order))
                            .flatMap(stream -> stream.map(item -> item.path("taxedPrice")));
                    assertThat(order.at("/taxedPrice/" + part + "/centAmount").longValue())
                            .as("%s %s", id(order), part)
                            .isEqualTo(cents(parts, part));
                }
                assertThat(order.at("/taxedPrice/totalGross/centAmount").longValue())
                        .isEqualTo(order.at("/taxedPrice/totalNet/centAmount").longValue()
                                + order.at("/taxedPrice/totalTax/centAmount").longValue());
            }
        });
    }

    @Test
    void a_lines_total_is_its_unit_price_times_its_quantity() {
        orders(order -> order.path("lineItems").forEach(line -> {
            JsonNode price = line.path("price");
            JsonNode unit = line.path("discountedPricePerQuantity").isEmpty()
                    ? (price.has("discounted") ? price.path("discounted") : price).path("value")
                    : line.at("/discountedPricePerQuantity/0/discountedPrice/value");
            long expected = value(unit)
                    .multiply(BigDecimal.valueOf(line.path("quantity").intValue()))
                    .movePointRight(line.at("/totalPrice/fractionDigits").intValue())
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            assertThat(line.at("/totalPrice/centAmount").longValue())
                    .as(id(order))
                    .isEqualTo(expected);
        }));
    }

    @Test
    void every_amount_has_the_digits_of_its_currency() {
        Set<String> currencies = new HashSet<>();
        Set<String> types = new HashSet<>();
        GeneratedShop.generate(CUSTOMERS, SEED)
                .forEach((kind, resource) -> amounts(resource, money -> {
                    String currency = money.path("currencyCode").stringValue();
                    boolean precise = money.path("type").stringValue().equals("highPrecision");
                    int digits = Currency.getInstance(currency).getDefaultFractionDigits();
                    currencies.add(currency);
                    types.add(money.path("type").stringValue());
                    assertThat(money.path("fractionDigits").intValue())
                            .as(kind)
                            .isEqualTo(precise ? digits + 2 : digits);
                    assertThat(BigDecimal.valueOf(money.path("centAmount").longValue(), digits))
                            .as(kind)
                            .isEqualByComparingTo(value(money).setScale(digits, RoundingMode.HALF_EVEN));
                }));
        assertThat(currencies).containsExactlyInAnyOrder("GBP", "EUR", "JPY");
        assertThat(types).containsExactlyInAnyOrder("centPrecision", "highPrecision");
    }

    @Test
    void totals_are_never_of_high_precision() {
        orders(order -> {
            assertThat(order.at("/totalPrice/type").stringValue()).isEqualTo("centPrecision");
            order.path("lineItems")
                    .forEach(line -> assertThat(line.at("/totalPrice/type").stringValue())
                            .isEqualTo("centPrecision"));
        });
    }

    private static void orders(Consumer<JsonNode> check) {
        GeneratedShop.generate(CUSTOMERS, SEED).forEach((kind, resource) -> {
            if (kind.equals("orders")) {
                check.accept(resource);
            }
        });
    }

    private static Stream<JsonNode> shipping(JsonNode order) {
        return order.has("shippingInfo")
                ? Stream.of(order.path("shippingInfo"))
                : order.path("shipping").valueStream().map(part -> part.path("shippingInfo"));
    }

    private static long cents(Stream<JsonNode> items, String field) {
        return items.mapToLong(item -> item.path(field).path("centAmount").longValue())
                .sum();
    }

    private static void amounts(JsonNode node, Consumer<JsonNode> check) {
        if (node.has("currencyCode")) {
            check.accept(node);
        }
        node.forEach(child -> amounts(child, check));
    }

    private static BigDecimal value(JsonNode money) {
        JsonNode units = money.has("preciseAmount") ? money.path("preciseAmount") : money.path("centAmount");
        return BigDecimal.valueOf(
                units.longValue(), money.path("fractionDigits").intValue());
    }

    private static String id(JsonNode order) {
        return "order " + order.path("id").stringValue() + ", seed " + SEED;
    }
}
