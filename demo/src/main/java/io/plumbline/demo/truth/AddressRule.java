package io.plumbline.demo.truth;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Which postal address speaks for a person, and what it says.
final class AddressRule {
    /// Where the post puts the house number before the street: the English-speaking countries, France and Luxembourg.
    private static final Set<String> NUMBER_FIRST =
            Set.of("GB", "IE", "US", "CA", "AU", "NZ", "ZA", "IN", "SG", "HK", "FR", "LU", "MC");

    private AddressRule() {}

    /// The default address for bills, else the one for parcels, else the first; a missing node if there is none.
    static JsonNode ofCustomer(JsonNode customer) {
        JsonNode addresses = customer.path("addresses");
        return Stream.of("defaultBillingAddressId", "defaultShippingAddressId")
                .map(name -> Text.of(customer.path(name)))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> addresses
                        .valueStream()
                        .filter(address -> Text.of(address.path("id")).equals(id)))
                .findFirst()
                .orElseGet(() -> addresses.path(0));
    }

    /// The address for the bill, else the one for the parcel.
    static JsonNode ofOrder(JsonNode order) {
        JsonNode billing = order.path("billingAddress");
        return billing.isObject() ? billing : order.path("shippingAddress");
    }

    /// Writes the parts of the address and the numbers that stand on it.
    static void write(JsonNode address, FieldValues values) {
        String country = CountryRule.code(Text.tidy(address.path("country")));
        String region = Text.tidy(address.path("region"));
        values.put(ContactField.ADDRESS, street(address, country));
        values.put(ContactField.ZIP_CODE, Text.tidy(address.path("postalCode")));
        values.put(ContactField.CITY, Text.tidy(address.path("city")));
        values.put(ContactField.STATE, region.isEmpty() ? Text.tidy(address.path("state")) : region);
        values.put(ContactField.COUNTRY, country);
        values.put(ContactField.PHONE, PhoneRule.e164(Text.of(address.path("phone")), country));
        values.put(ContactField.MOBILE, PhoneRule.e164(Text.of(address.path("mobile")), country));
    }

    private static String street(JsonNode address, String country) {
        List<String> order = NUMBER_FIRST.contains(country)
                ? List.of("streetNumber", "streetName")
                : List.of("streetName", "streetNumber");
        String line = joined(" ", order, address);
        String more = Text.tidy(address.path("additionalStreetInfo"));
        return Stream.of(line, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String joined(String between, List<String> names, JsonNode address) {
        return names.stream()
                .map(name -> Text.tidy(address.path(name)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
