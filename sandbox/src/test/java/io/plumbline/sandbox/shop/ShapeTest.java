package io.plumbline.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShapeTest {
    private static final int CUSTOMERS = 300;
    private static final long SEED = 3;
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry(
                    "customers",
                    "email addresses shippingAddressIds billingAddressIds isEmailVerified stores"
                            + " customerGroupAssignments authenticationMode"),
            Map.entry(
                    "orders",
                    "lineItems customLineItems totalPrice orderState origin shipping shippingMode refusedGifts syncInfo"),
            Map.entry(
                    "carts",
                    "cartState customLineItems directDiscounts discountCodes inventoryMode itemShippingAddresses lineItems"
                            + " origin priceRoundingMode refusedGifts shipping shippingMode taxCalculationMode taxMode"
                            + " taxRoundingMode totalPrice"),
            Map.entry("payments", "amountPlanned interfaceInteractions paymentMethodInfo paymentStatus transactions"),
            Map.entry("product-projections", "attributes categories masterVariant name productType slug variants"),
            Map.entry("inventory", "availableQuantity quantityOnStock sku"),
            Map.entry("channels", "key roles"),
            Map.entry("stores", "key countries languages distributionChannels supplyChannels productSelections"),
            Map.entry("types", "key fieldDefinitions name resourceTypeIds"),
            Map.entry("customer-groups", "name"),
            Map.entry("categories", "ancestors name orderHint slug"));
    private static final List<String> REQUIRED_OF_LINES = List.of(
            "id",
            "productId",
            "name",
            "productType",
            "variant",
            "price",
            "quantity",
            "totalPrice",
            "state",
            "discountedPricePerQuantity",
            "taxedPricePortions",
            "perMethodTaxRate",
            "priceMode",
            "lineItemMode");

    @Test
    void every_resource_has_its_required_fields() {
        Set<String> kinds = new HashSet<>();
        shop().forEach((kind, resource) -> {
            kinds.add(kind);
            assertThat(resource.propertyNames())
                    .as(kind)
                    .contains("id", "version", "createdAt", "lastModifiedAt", "lastModifiedBy");
            assertThat(resource.propertyNames())
                    .as(kind)
                    .containsAll(SPACE.splitAsStream(REQUIRED.getOrDefault(kind, "unknown"))
                            .toList());
        });
        assertThat(kinds).isEqualTo(REQUIRED.keySet());
    }

    @Test
    void every_line_has_its_required_fields() {
        shop().forEach((kind, resource) -> resource.path("lineItems")
                .forEach(line -> assertThat(line.propertyNames()).as(kind).containsAll(REQUIRED_OF_LINES)));
    }

    @Test
    void ids_are_uuids_and_occur_once() {
        Set<String> ids = new HashSet<>();
        shop().forEach((kind, resource) -> {
            String id = resource.path("id").stringValue();
            assertThat(UUID.fromString(id)).hasToString(id);
            assertThat(ids.add(id)).as("%s %s occurs once", kind, id).isTrue();
        });
    }

    @Test
    void ids_are_spread_evenly() {
        int[] counts = new int[16];
        shop().forEach((kind, resource) -> {
            if (kind.equals("customers")) {
                counts[Character.digit(resource.path("id").stringValue().charAt(0), 16)]++;
            }
        });
        for (int count : counts) {
            assertThat(count).isBetween(CUSTOMERS / 16 / 2, CUSTOMERS / 16 * 2);
        }
    }

    @Test
    void times_are_written_with_milliseconds_and_lie_in_the_past() {
        shop().forEach((kind, resource) -> {
            String created = resource.path("createdAt").stringValue();
            String modified = resource.path("lastModifiedAt").stringValue();
            assertThat(created).as(kind).matches(TIME);
            assertThat(modified).as(kind).matches(TIME).isGreaterThanOrEqualTo(created);
            assertThat(Instant.parse(modified)).as(kind).isBeforeOrEqualTo(GeneratedShop.END);
        });
    }

    @Test
    void resources_come_after_what_they_refer_to() {
        Set<String> seen = new HashSet<>();
        shop().forEach((kind, resource) -> {
            List<String> missing =
                    referred(resource).stream().filter(id -> !seen.contains(id)).toList();
            assertThat(missing).as(kind).isEmpty();
            seen.add(resource.path("id").stringValue());
        });
    }

    private static List<String> referred(JsonNode resource) {
        Set<String> ids = new HashSet<>();
        for (String pointer : List.of(
                "/custom/type/id",
                "/customerId",
                "/customer/id",
                "/customerGroup/id",
                "/paymentInfo/payments/0/id",
                "/supplyChannel/id",
                "/supplyChannels/0/id",
                "/categories/0/id",
                "/parent/id")) {
            ids.add(resource.at(pointer).asString(""));
        }
        ids.remove("");
        return List.copyOf(ids);
    }

    private static GeneratedShop shop() {
        return GeneratedShop.generate(CUSTOMERS, SEED);
    }
}
