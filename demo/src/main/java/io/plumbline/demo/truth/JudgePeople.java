package io.plumbline.demo.truth;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.demo.DemoFailedException;
import io.plumbline.demo.engine.EngineCustomers;
import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.demo.shop.Sandboxes;
import io.plumbline.demo.truth.JoinedPeople.Found;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Asks the engine for every address in the shop who that is, and holds the answers against what the generator of the
/// shop knows.
public final class JudgePeople {
    private static final int ASKED_AT_ONCE = 8;

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
        try (EngineCustomers customers = new EngineCustomers(engine);
                ExecutorService threads = Executors.newFixedThreadPool(ASKED_AT_ONCE)) {
            Map<String, Future<Found>> answers = new LinkedHashMap<>();
            for (String address : addresses) {
                answers.put(address, threads.submit(() -> found(customers, address)));
            }
            for (Map.Entry<String, Future<Found>> answer : answers.entrySet()) {
                joined.add(answer.getKey(), answer.getValue().get());
            }
        } catch (ExecutionException e) {
            throw new DemoFailedException("The engine could not be asked who people are: " + e.getCause());
        }
    }

    private static Found found(EngineCustomers customers, String address) throws InterruptedException {
        return customers
                .find(address)
                .map(answer ->
                        new Found(answer.id(), identifiers(answer, "shop/customer"), identifiers(answer, "email")))
                .orElse(Found.NOBODY);
    }

    private static Set<String> identifiers(CustomerAnswer answer, String namespace) {
        return answer.identifiers().stream()
                .filter(pointer -> pointer.namespace().equals(namespace))
                .map(CustomerAnswer.Pointer::value)
                .collect(Collectors.toSet());
    }
}
