package io.plumbline.demo.truth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The contacts that Emarsys should hold.
///
/// Customers are added before orders, as an order speaks for the consent of its customer.
final class ExpectedContacts {
    private final Contributions contributions;
    private final Map<String, Person> byEmail = new LinkedHashMap<>();
    private final Map<String, Person> byCustomer = new HashMap<>();

    /// @param today the last day that can be a day of birth
    ExpectedContacts(LocalDate today) {
        this.contributions = new Contributions(today);
    }

    void addCustomer(JsonNode customer) {
        String email = EmailRule.normal(Text.of(customer.path("email")));
        if (EmailRule.isFit(email)) {
            Person person = byEmail.computeIfAbsent(email, Person::new);
            person.add(contributions.ofCustomer(customer));
            ConsentRule.ofCustomer(customer).ifPresent(person.consents()::add);
            byCustomer.put(Text.of(customer.path("id")), person);
        }
    }

    void addOrder(JsonNode order) {
        String customerId = Text.of(order.path("customerId"));
        if (customerId.isEmpty()) {
            addGuest(order);
            return;
        }
        Person person = byCustomer.get(customerId);
        if (person != null) {
            ConsentRule.ofOrder(order).ifPresent(person.consents()::add);
        }
    }

    private void addGuest(JsonNode order) {
        String email = EmailRule.normal(Text.of(order.path("customerEmail")));
        if (EmailRule.isFit(email)) {
            Person person = byEmail.computeIfAbsent(email, Person::new);
            person.add(contributions.ofGuest(order));
            ConsentRule.ofOrder(order).ifPresent(person.consents()::add);
        }
    }

    /// What each contact should hold, by e-mail address in its normal form.
    Map<String, FieldValues> all() {
        Map<String, FieldValues> all = LinkedHashMap.newLinkedHashMap(byEmail.size());
        byEmail.forEach((email, person) -> all.put(email, person.expected()));
        return all;
    }
}
