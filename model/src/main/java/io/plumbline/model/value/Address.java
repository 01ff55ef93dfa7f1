package io.plumbline.model.value;

import java.util.Optional;

/// A postal address; every part may be absent. Absent parts are empty texts, so that addresses compare by value.
///
/// @param street street and house number in the order of the country, further lines joined by a comma
/// @param country ISO 3166-1 alpha-2 in upper case, or empty
public record Address(String street, String postalCode, String city, String region, String country) {
    public static final Address EMPTY = new Address("", "", "", "", "");

    public Address {
        if (!country.isEmpty() && country.length() != 2) {
            throw new IllegalArgumentException("A country is an ISO 3166-1 alpha-2 code");
        }
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /// The country, if known.
    public Optional<String> countryCode() {
        return country.isEmpty() ? Optional.empty() : Optional.of(country);
    }

    @Override
    public String toString() {
        return "Address[" + country + "]";
    }
}
