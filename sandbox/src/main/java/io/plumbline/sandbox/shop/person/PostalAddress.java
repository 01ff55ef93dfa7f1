package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.resource.Json;
import tools.jackson.databind.node.ObjectNode;

/// A commercetools address: only the country is always there.
public final class PostalAddress {
    private PostalAddress() {}

    /// The address of a home under the name that was typed.
    public static ObjectNode of(Home home, NameSpelling name) {
        ObjectNode address = Json.object()
                .put("country", home.country().name())
                .put("streetName", home.streetName())
                .put("streetNumber", home.streetNumber())
                .put("postalCode", home.postalCode())
                .put("city", home.city());
        if (!home.region().isEmpty()) {
            address.put("region", home.region());
        }
        writeName(address, name);
        return address;
    }

    /// Adds the two names, leaving out an empty one.
    public static void writeName(ObjectNode target, NameSpelling name) {
        if (!name.given().isEmpty()) {
            target.put("firstName", name.given());
        }
        if (!name.family().isEmpty()) {
            target.put("lastName", name.family());
        }
    }
}
