package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.person.Person;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The dirt that only shows when it is known who is who.
record PeopleCounts(List<Person> people, Map<String, JsonNode> customers, List<Census.BriefOrder> orders) {
    Map<Dirt, Census.Count> all() {
        int accounts = customers.size();
        int first =
                (int) people.stream().filter(p -> !p.customerIds().isEmpty()).count();
        int further = accounts - first;
        Map<Dirt, Census.Count> counts = new EnumMap<>(Dirt.class);
        int same = (int) further().filter(this::sharesWithFirst).count();
        counts.put(Dirt.SECOND_ACCOUNT_SAME_EMAIL, new Census.Count(accounts, same));
        counts.put(Dirt.SECOND_ACCOUNT_OTHER_EMAIL, new Census.Count(accounts, further - same));
        counts.put(Dirt.FAMILY_EMAIL, new Census.Count(accounts, sharedBetweenPeople()));
        counts.put(Dirt.NAME_SPELLED_OTHERWISE, new Census.Count(further, (int)
                further().filter(this::isSpelledOtherwise).count()));
        counts.put(Dirt.GUEST_REGISTERS_LATER, new Census.Count(first, guests(true)));
        counts.put(Dirt.GUEST_AGAIN, new Census.Count(first, guests(false)));
        counts.put(Dirt.ORDER_EMAIL_DIFFERS, emailDiffers());
        return counts;
    }

    private record Pair(JsonNode first, JsonNode second) {}

    private Stream<Pair> further() {
        return people.stream()
                .flatMap(person -> person.customerIds().stream()
                        .skip(1)
                        .map(id -> new Pair(customer(person.customerIds().getFirst()), customer(id))));
    }

    private boolean sharesWithFirst(Pair pair) {
        return email(pair.first).equals(email(pair.second));
    }

    private boolean isSpelledOtherwise(Pair pair) {
        return !name(pair.first).equals(name(pair.second));
    }

    private int sharedBetweenPeople() {
        Map<String, Set<Long>> owners = new HashMap<>();
        for (Person person : people) {
            person.customerIds().stream()
                    .map(id -> email(customer(id)))
                    .forEach(email ->
                            owners.computeIfAbsent(email, e -> new HashSet<>()).add(person.number()));
        }
        return owners.values().stream().mapToInt(numbers -> numbers.size() - 1).sum();
    }

    /// Holders of accounts who bought as guests before, or after, the account was made.
    private int guests(boolean before) {
        Map<String, List<Census.BriefOrder>> byEmail = orders.stream()
                .filter(order -> order.customerId().isEmpty())
                .collect(Collectors.groupingBy(Census.BriefOrder::email));
        return (int) people.stream()
                .filter(person -> !person.customerIds().isEmpty())
                .filter(person -> person.guestEmails().stream()
                        .flatMap(email -> byEmail.getOrDefault(email, List.of()).stream())
                        .anyMatch(order -> order.placedAt().compareTo(createdAt(person)) < 0 == before))
                .count();
    }

    private Census.Count emailDiffers() {
        List<Census.BriefOrder> registered =
                orders.stream().filter(order -> !order.customerId().isEmpty()).toList();
        long differing = registered.stream()
                .filter(order -> !order.email()
                        .equals(customer(order.customerId()).path("email").stringValue()))
                .count();
        return new Census.Count(registered.size(), (int) differing);
    }

    private String createdAt(Person person) {
        return customer(person.customerIds().getFirst()).path("createdAt").stringValue();
    }

    private JsonNode customer(String id) {
        JsonNode customer = customers.get(id);
        if (customer == null) {
            throw new AssertionError("a person has an account the shop does not have: " + id);
        }
        return customer;
    }

    private static String email(JsonNode customer) {
        return Emails.clean(customer.path("email").stringValue());
    }

    private static String name(JsonNode customer) {
        return customer.path("firstName").asString("") + "|"
                + customer.path("lastName").asString("");
    }
}
