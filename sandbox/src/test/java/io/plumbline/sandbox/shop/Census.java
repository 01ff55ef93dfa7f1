package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.dirt.Fault;
import io.plumbline.sandbox.shop.person.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One look at every resource of a shop of 5,000 customers, and what is worth remembering of it.
final class Census {
    static final int CUSTOMERS = 5_000;
    static final long SEED = 20_261_101;

    private static final Census ONLY = new Census();

    private final Map<Dirt, Gauge> gauges = new EnumMap<>(Dirt.class);
    private final Map<Dirt, Count> counts = new EnumMap<>(Dirt.class);
    private final Map<String, Integer> resources = new HashMap<>();
    private final Map<String, JsonNode> customers = new HashMap<>();
    private final List<BriefOrder> orders = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Person> people;

    /// What two tests need to know of an order.
    record BriefOrder(String customerId, String email, String placedAt) {}

    record Count(int population, int dirty) {
        Count plus(Count other) {
            return new Count(population + other.population, dirty + other.dirty);
        }
    }

    private Census() {
        gauges.putAll(CustomerGauges.all());
        gauges.putAll(OrderGauges.all());
        gauges.putAll(CatalogueGauges.all());
        GeneratedShop shop = GeneratedShop.generate(CUSTOMERS, SEED);
        shop.forEach(this::look, faults::add);
        people = shop.people().toList();
        counts.putAll(new PeopleCounts(people, customers, orders).all());
    }

    static Census taken() {
        return ONLY;
    }

    Count count(Dirt dirt) {
        return counts.getOrDefault(dirt, new Count(0, 0));
    }

    int resources(String kind) {
        return resources.getOrDefault(kind, 0);
    }

    Map<String, JsonNode> customers() {
        return customers;
    }

    List<BriefOrder> orders() {
        return orders;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Person> people() {
        return people;
    }

    private void look(String kind, ObjectNode resource) {
        resources.merge(kind, 1, Integer::sum);
        gauges.forEach((dirt, gauge) -> {
            if (gauge.kind().equals(kind)) {
                counts.merge(dirt, count(gauge, resource), Count::plus);
            }
        });
        if (kind.equals("customers")) {
            customers.put(resource.path("id").stringValue(), resource);
        } else if (kind.equals("orders")) {
            orders.add(new BriefOrder(
                    resource.path("customerId").asString(""),
                    resource.path("customerEmail").asString(""),
                    OrderGauges.placedAt(resource).toString()));
        }
    }

    private static Count count(Gauge gauge, JsonNode resource) {
        List<JsonNode> population = gauge.population().apply(resource).toList();
        return new Count(population.size(), (int)
                population.stream().filter(gauge.dirty()).count());
    }
}
