package io.plumbline.demo.truth;

import io.plumbline.sandbox.shop.person.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Whose the addresses in the shop's records are, as only the generator of the shop knows. Whoever came during the demo
/// has an address that nobody else has.
final class KnownPeople {
    private final Map<String, Long> holderOfAccount = new HashMap<>();
    private final Map<String, Set<Long>> guestsAt = new HashMap<>();
    private final Map<String, Set<String>> people = new TreeMap<>();
    private final Map<String, Set<String>> accounts = new HashMap<>();

    KnownPeople(Iterable<Person> generated) {
        generated.forEach(person -> {
            person.customerIds().forEach(id -> holderOfAccount.put(id, person.number()));
            person.guestEmails()
                    .forEach(email -> guestsAt.computeIfAbsent(EmailRule.normal(email), ignored -> new HashSet<>())
                            .add(person.number()));
        });
    }

    void addCustomer(JsonNode customer) {
        String email = EmailRule.normal(Text.of(customer.path("email")));
        if (EmailRule.isFit(email)) {
            String id = Text.of(customer.path("id"));
            Long holder = holderOfAccount.get(id);
            owners(email).add(holder == null ? "newcomer " + email : "person " + holder);
            accounts.computeIfAbsent(email, ignored -> new HashSet<>()).add(id);
        }
    }

    void addOrder(JsonNode order) {
        String email = EmailRule.normal(Text.of(order.path("customerEmail")));
        if (Text.of(order.path("customerId")).isEmpty() && EmailRule.isFit(email)) {
            Set<Long> guests = guestsAt.getOrDefault(email, Set.of());
            guests.forEach(guest -> owners(email).add("person " + guest));
            if (guests.isEmpty()) {
                owners(email).add("newcomer " + email);
            }
        }
    }

    private Set<String> owners(String email) {
        return people.computeIfAbsent(email, ignored -> new HashSet<>());
    }

    /// Whose each address is.
    Map<String, Set<String>> owners() {
        return people;
    }

    /// The ids of the accounts under an address.
    Set<String> accountsAt(String email) {
        return accounts.getOrDefault(email, Set.of());
    }

    /// Addresses that several people share.
    long households() {
        return people.values().stream().filter(owners -> owners.size() > 1).count();
    }

    /// People with several addresses.
    long unknowable() {
        Map<String, Integer> addresses = new HashMap<>();
        people.values().forEach(owners -> owners.forEach(owner -> addresses.merge(owner, 1, Integer::sum)));
        return addresses.values().stream().filter(count -> count > 1).count();
    }
}
