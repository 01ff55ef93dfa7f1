package io.plumbline.model.profile;

import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Which of a source's people something is for, and which of their orders.
///
/// @param stores keys of stores, `NO_STORE` for what belongs to none; empty for all
/// @param countries ISO 3166-1 alpha-2; empty for all
public record Audience(Set<String> stores, Set<String> countries) {
    public static final String NO_STORE = "";
    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

    public Audience {
        stores = Set.copyOf(stores);
        countries = Set.copyOf(countries);
    }

    /// Whether a record speaks for somebody who belongs to it.
    ///
    /// @param facts all facts of the record
    public boolean includes(Collection<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof CustomerFact customer
                        && isOfStore(storesOf(customer, facts))
                        && isOfCountry(customer));
    }

    /// Whether an order was placed in one of its stores. Where the buyer lives is asked of the buyer.
    public boolean includes(OrderFact order) {
        return isOfStore(List.of(order.store()));
    }

    /// An account names its stores; a guest is of the store of the order.
    private static List<String> storesOf(CustomerFact customer, Collection<Fact> facts) {
        if (customer.isGuest()) {
            return facts.stream()
                    .filter(OrderFact.class::isInstance)
                    .map(order -> ((OrderFact) order).store())
                    .toList();
        }
        List<String> stores = customer.attributes().texts("stores");
        return stores.isEmpty() ? List.of(NO_STORE) : stores;
    }

    private boolean isOfStore(List<String> named) {
        return stores.isEmpty() || !Collections.disjoint(stores, named);
    }

    private boolean isOfCountry(CustomerFact customer) {
        return countries.isEmpty()
                || countries.contains(customer.attributes().object("address").textOrEmpty("country"));
    }
}
