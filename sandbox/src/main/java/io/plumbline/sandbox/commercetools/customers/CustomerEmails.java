package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// The rule that an address belongs to one customer: one among the global ones, and one in each store.
final class CustomerEmails {
    private CustomerEmails() {}

    static void checkUnique(Revision revision, String email) {
        Set<String> stores = stores(revision.resource());
        String lowerCase = email.toLowerCase(Locale.ROOT);
        for (StoredResource other :
                revision.project().stores().of(ResourceKind.CUSTOMER).findBy("lowercaseEmail", lowerCase)) {
            if (!other.id().equals(revision.id()) && meet(stores, stores(other.parse()))) {
                throw Refusals.duplicateField("email", email, "customer");
            }
        }
    }

    private static boolean meet(Set<String> stores, Set<String> others) {
        return (stores.isEmpty() && others.isEmpty()) || others.stream().anyMatch(stores::contains);
    }

    private static Set<String> stores(ObjectNode customer) {
        var keys = new HashSet<String>();
        customer.path("stores").forEach(store -> keys.add(store.path("key").asString()));
        return keys;
    }
}
