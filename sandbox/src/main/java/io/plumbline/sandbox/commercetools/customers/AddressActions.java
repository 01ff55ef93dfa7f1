package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.writing.AddressDrafts;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The actions on a customer's addresses and on the roles these play.
final class AddressActions {
    private AddressActions() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "addAddress", AddressActions::add,
                "changeAddress", AddressActions::change,
                "removeAddress", AddressActions::remove,
                "setDefaultShippingAddress", (revision, action) -> setDefault(revision, action, "Shipping"),
                "setDefaultBillingAddress", (revision, action) -> setDefault(revision, action, "Billing"),
                "addShippingAddressId", (revision, action) -> addRole(revision, action, "Shipping"),
                "addBillingAddressId", (revision, action) -> addRole(revision, action, "Billing"),
                "removeShippingAddressId", (revision, action) -> removeRole(revision, action, "Shipping"),
                "removeBillingAddressId", (revision, action) -> removeRole(revision, action, "Billing"));
    }

    private static void add(Revision revision, Input action) {
        ObjectNode added = Addresses.add(revision, action.object("address"));
        revision.raise("CustomerAddressAdded", message -> message.set("address", added));
    }

    private static void change(Revision revision, Input action) {
        ObjectNode address = Addresses.named(revision, action);
        ObjectNode before = address.deepCopy();
        String id = address.path("id").asString();
        ObjectNode changed = AddressDrafts.of(action.object("address"));
        changed.remove("id");
        address.removeAll();
        address.put("id", id).setAll(changed);
        if (!before.equals(address)) {
            raise(revision, "CustomerAddressChanged", address.deepCopy(), Addresses.roles(revision, id));
        }
    }

    private static void remove(Revision revision, Input action) {
        ObjectNode address = Addresses.named(revision, action).deepCopy();
        String id = address.path("id").asString();
        List<String> roles = Addresses.roles(revision, id);
        Addresses.list(revision).removeIf(each -> each.path("id").asString("").equals(id));
        for (String role : List.of("Shipping", "Billing")) {
            Addresses.removeText(idsOf(revision, role), id);
            if (revision.resource().path(defaultOf(role)).asString("").equals(id)) {
                revision.resource().remove(defaultOf(role));
            }
        }
        raise(revision, "CustomerAddressRemoved", address, roles);
    }

    private static void raise(Revision revision, String type, ObjectNode address, List<String> roles) {
        revision.raise(type, message -> {
            message.set("address", address);
            ArrayNode names = message.putArray("addressRoles");
            roles.forEach(names::add);
        });
    }

    private static void setDefault(Revision revision, Input action, String role) {
        String type = "CustomerDefault" + role + "AddressSet";
        if (!action.has("addressId") && !action.has("addressKey")) {
            if (revision.resource().remove(defaultOf(role)) != null) {
                revision.raise(type, _ -> {});
            }
            return;
        }
        ObjectNode address = Addresses.named(revision, action);
        String id = address.path("id").asString();
        boolean changes =
                !revision.resource().path(defaultOf(role)).asString("").equals(id);
        revision.resource().put(defaultOf(role), id);
        if (!Addresses.contains(idsOf(revision, role), id)) {
            idsOf(revision, role).add(id);
        }
        if (changes) {
            revision.raise(type, message -> message.set("address", address.deepCopy()));
        }
    }

    private static void addRole(Revision revision, Input action, String role) {
        ObjectNode address = Addresses.named(revision, action);
        String id = address.path("id").asString();
        if (!Addresses.contains(idsOf(revision, role), id)) {
            idsOf(revision, role).add(id);
            revision.raise("Customer" + role + "AddressAdded", message -> message.set("address", address.deepCopy()));
        }
    }

    private static void removeRole(Revision revision, Input action, String role) {
        ObjectNode address = Addresses.named(revision, action);
        String id = address.path("id").asString();
        if (Addresses.contains(idsOf(revision, role), id)) {
            Addresses.removeText(idsOf(revision, role), id);
            revision.raise("Customer" + role + "AddressRemoved", message -> message.set("address", address.deepCopy()));
        }
    }

    private static ArrayNode idsOf(Revision revision, String role) {
        return revision.resource().withArray(role.toLowerCase(Locale.ROOT) + "AddressIds");
    }

    private static String defaultOf(String role) {
        return "default" + role + "AddressId";
    }
}
