package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.node.ObjectNode;

/// Postal addresses as sent.
public final class AddressDrafts {
    private static final String[] FIELDS = {
        "key", "country", "title", "salutation", "firstName", "lastName", "streetName", "streetNumber",
        "additionalStreetInfo", "postalCode", "city", "region", "state", "company", "department", "building",
        "apartment", "pOBox", "phone", "mobile", "email", "fax", "additionalAddressInfo", "externalId"
    };

    private AddressDrafts() {}

    /// An address from a draft, of which only the country is mandatory. It keeps a given id, else it has none.
    public static ObjectNode of(Input draft) {
        draft.text("country");
        ObjectNode address = Json.object();
        draft.copy(address, "id");
        draft.copy(address, FIELDS);
        return address;
    }

    /// Sets a field of a cart or an order to an address, if the draft has one.
    public static void draft(Revision revision, Input draft, String field) {
        draft.optionalObject(field).ifPresent(given -> revision.resource().set(field, of(given)));
    }
}
