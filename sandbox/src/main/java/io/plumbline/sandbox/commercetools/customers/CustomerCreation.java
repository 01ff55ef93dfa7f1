package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A new customer from a draft.
final class CustomerCreation {
    private static final String MASK = "****";

    private CustomerCreation() {}

    static void create(Revision revision, Input draft) {
        ObjectNode customer = revision.resource();
        String email = draft.text("email");
        customer.set("stores", CustomerStores.stores(revision, draft));
        CustomerEmails.checkUnique(revision, email);
        customer.put("email", email);
        List.of("key", "customerNumber").forEach(field -> FieldActions.draftUnique(revision, draft, field));
        draft.copy(customer, "externalId", "firstName", "lastName", "middleName", "title", "salutation");
        draft.copy(customer, "dateOfBirth", "companyName", "vatId", "locale");
        authentication(customer, draft);
        customer.put("isEmailVerified", draft.flag("isEmailVerified", false));
        addresses(revision, draft);
        CustomerGroups.draft(revision, draft);
        CustomFields.draft(revision, draft, "customer");
        ObjectNode snapshot = customer.deepCopy();
        revision.raise("CustomerCreated", message -> message.set("customer", snapshot));
    }

    private static void authentication(ObjectNode customer, Input draft) {
        String mode = draft.optionalChoice("authenticationMode", Set.of("Password", "ExternalAuth"))
                .orElse("Password");
        customer.put("authenticationMode", mode);
        if (mode.equals("Password")) {
            draft.text("password");
            customer.put("password", MASK + "aGg=");
        }
    }

    private static void addresses(Revision revision, Input draft) {
        Addresses.list(revision);
        draft.objects("addresses").forEach(address -> Addresses.add(revision, address));
        for (String role : List.of("Shipping", "Billing")) {
            String ids = role.toLowerCase(Locale.ROOT) + "AddressIds";
            revision.resource().putArray(ids);
            draft.values(role.toLowerCase(Locale.ROOT) + "Addresses")
                    .forEach(index -> addRole(revision, ids, idAt(revision, index)));
            draft.value("default" + role + "Address").ifPresent(index -> {
                String id = idAt(revision, index);
                revision.resource().put("default" + role + "AddressId", id);
                addRole(revision, ids, id);
            });
        }
    }

    private static void addRole(Revision revision, String field, String id) {
        if (!Addresses.contains(revision.resource().path(field), id)) {
            revision.resource().withArray(field).add(id);
        }
    }

    private static String idAt(Revision revision, JsonNode index) {
        JsonNode address = Addresses.list(revision).path(index.asInt(-1));
        if (address.isMissingNode()) {
            throw Refusals.invalidInput("There is no address at the index " + index + " of the draft.");
        }
        return address.path("id").asString();
    }
}
