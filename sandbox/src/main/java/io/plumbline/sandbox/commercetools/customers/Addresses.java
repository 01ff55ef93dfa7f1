package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.AddressDrafts;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of a customer's addresses.
final class Addresses {
    private static final int ID_LENGTH = 8;

    private Addresses() {}

    /// Adds an address with a new id to a customer.
    static ObjectNode add(Revision revision, Input draft) {
        ObjectNode address = AddressDrafts.of(draft);
        ObjectNode added = Json.object().put("id", revision.newId().substring(0, ID_LENGTH));
        address.remove("id");
        added.setAll(address);
        list(revision).add(added);
        return added.deepCopy();
    }

    static ArrayNode list(Revision revision) {
        return revision.resource().withArray("addresses");
    }

    /// The address an action names by id or by key.
    static ObjectNode named(Revision revision, Input action) {
        String field = action.has("addressId") ? "id" : "key";
        String value = action.optionalText("addressId").orElseGet(() -> action.text("addressKey"));
        return StreamSupport.stream(list(revision).spliterator(), false)
                .filter(address -> address.path(field).asString("").equals(value))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() ->
                        Refusals.invalidOperation("The customer has no address with " + field + " '" + value + "'."));
    }

    static List<String> roles(Revision revision, String addressId) {
        boolean shipping = contains(revision.resource().path("shippingAddressIds"), addressId);
        boolean billing = contains(revision.resource().path("billingAddressIds"), addressId);
        return shipping
                ? (billing ? List.of("Shipping", "Billing") : List.of("Shipping"))
                : billing ? List.of("Billing") : List.of();
    }

    static boolean contains(JsonNode array, String text) {
        return StreamSupport.stream(array.spliterator(), false)
                .anyMatch(element -> element.asString("").equals(text));
    }

    static void removeText(ArrayNode array, String text) {
        array.removeIf(element -> element.asString("").equals(text));
    }
}
