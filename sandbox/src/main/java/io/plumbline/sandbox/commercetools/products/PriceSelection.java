package io.plumbline.sandbox.commercetools.products;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.project.Timestamps;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which of a variant's prices a buyer gets: the one that fits most closely. Empty texts are unspecified.
public record PriceSelection(String currency, String country, String customerGroup, String channel) {
    private static final String CURRENCY = "priceCurrency";
    private static final String COUNTRY = "priceCountry";
    private static final String GROUP = "priceCustomerGroup";
    private static final String CHANNEL = "priceChannel";

    /// The query parameters by which a price is selected.
    public static final List<String> PARAMETERS = List.of(CURRENCY, COUNTRY, GROUP, CHANNEL);

    /// Reads the selection; there is none without a currency, and the other parameters need one.
    public static Optional<PriceSelection> of(Map<String, List<String>> query) {
        if (PARAMETERS.stream().noneMatch(query::containsKey)) {
            return Optional.empty();
        }
        if (!query.containsKey(CURRENCY)) {
            throw Refusals.invalidInput("Malformed parameter: price selection needs '" + CURRENCY + "'.");
        }
        return Optional.of(new PriceSelection(
                first(query, CURRENCY), first(query, COUNTRY), first(query, GROUP), first(query, CHANNEL)));
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }

    /// The price of a variant, embedded or standalone as the product says.
    public Optional<JsonNode> select(Project project, JsonNode product, ObjectNode variant) {
        String now = Timestamps.print(project.now());
        return prices(project, product, variant)
                .filter(price -> fits(price) && isValid(price, now))
                .max(Comparator.comparingInt(PriceSelection::closeness));
    }

    private static Stream<JsonNode> prices(Project project, JsonNode product, ObjectNode variant) {
        boolean standalone = product.path("priceMode").asString("").equals("Standalone")
                || project.settings().modular();
        return standalone
                ? project
                        .stores()
                        .of(ResourceKind.STANDALONE_PRICE)
                        .findBy("sku", variant.path("sku").asString(""))
                        .stream()
                        .<JsonNode>map(StoredResource::parse)
                        .filter(price -> price.path("active").asBoolean(true))
                : StreamSupport.stream(variant.path("prices").spliterator(), false);
    }

    private boolean fits(JsonNode price) {
        return price.path("value").path("currencyCode").asString("").equals(currency)
                && isOpenOr(price.path("country"), country)
                && isOpenOr(price.path("customerGroup").path("id"), customerGroup)
                && isOpenOr(price.path("channel").path("id"), channel);
    }

    private static boolean isOpenOr(JsonNode value, String asked) {
        return value.isMissingNode() || value.asString("").equals(asked);
    }

    private static boolean isValid(JsonNode price, String now) {
        return price.path("validFrom").asString("").compareTo(now) <= 0
                && price.path("validUntil").asString("9").compareTo(now) > 0;
    }

    private static int closeness(JsonNode price) {
        return (price.has("customerGroup") ? 4 : 0) + (price.has("channel") ? 2 : 0) + (price.has("country") ? 1 : 0);
    }
}
