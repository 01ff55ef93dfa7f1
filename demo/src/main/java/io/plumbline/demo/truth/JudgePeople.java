package io.plumbline.demo.truth;

import io.plumbline.api.CustomerAnswer.Pointer;
import io.plumbline.demo.engine.EngineCustomers;
import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.demo.shop.Sandboxes;
import io.plumbline.demo.truth.JoinedPeople.Found;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks the engine for every address in the shop who that is, and holds the answers against what the generator of the
/// shop knows.
public final class JudgePeople {
    private JudgePeople() {}

    /// @param engine the root of the engine's server
    public static PeopleVerdict of(Sandboxes sandboxes, URI engine) throws InterruptedException {
        KnownPeople known = new KnownPeople(sandboxes.people().toList());
        try (SandboxHttp http = new SandboxHttp()) {
            ShopPages shop = new ShopPages(http, sandboxes.shopAddress(), JudgeTruth.token(sandboxes, http));
            shop.forEach("customers", known::addCustomer);
            shop.forEach("orders", known::addOrder);
        }
        JoinedPeople joined = new JoinedPeople(known);
        ask(known.owners().keySet(), engine, joined);
        return joined.verdict();
    }

    private static void ask(Set<String> addresses, URI engine, JoinedPeople joined) throws InterruptedException {
        try (EngineCustomers customers = new EngineCustomers(engine)) {
            List<String> all = List.copyOf(addresses);
            for (int from = 0; from < all.size(); from += EngineCustomers.ASKED_MAX) {
                ask(all.subList(from, Math.min(from + EngineCustomers.ASKED_MAX, all.size())), customers, joined);
            }
        }
    }

    private static void ask(List<String> addresses, EngineCustomers customers, JoinedPeople joined)
            throws InterruptedException {
        Map<String, Found> found = new HashMap<>();
        customers
                .whoIs(addresses)
                .forEach(person -> found.put(person.customer(), found(person.id(), person.identifiers())));
        for (String address : addresses) {
            Found known = found.get(address);
            joined.add(address, known == null ? oneOf(customers, address) : known);
        }
    }

    /// One of those who carry an address that points to nobody.
    private static Found oneOf(EngineCustomers customers, String address) throws InterruptedException {
        return customers
                .find(address)
                .map(answer -> found(answer.id(), answer.identifiers()))
                .orElse(Found.NOBODY);
    }

    private static Found found(String id, List<Pointer> identifiers) {
        return new Found(id, in("shop/customer", identifiers), in("email", identifiers));
    }

    private static Set<String> in(String namespace, List<Pointer> identifiers) {
        return identifiers.stream()
                .filter(pointer -> pointer.namespace().equals(namespace))
                .map(Pointer::value)
                .collect(Collectors.toSet());
    }
}
