package io.plumbline.sandbox.shop;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How to see one kind of dirt in resources.
///
/// @param kind the kind of resource to look at
/// @param population what the resource contributes to the population
/// @param dirty tells the dirty ones
record Gauge(String kind, Function<JsonNode, Stream<JsonNode>> population, Predicate<JsonNode> dirty) {
    static Gauge of(String kind, Predicate<JsonNode> population, Predicate<JsonNode> dirty) {
        return new Gauge(kind, resource -> Stream.of(resource).filter(population), dirty);
    }

    static Gauge ofAll(String kind, Predicate<JsonNode> dirty) {
        return new Gauge(kind, Stream::of, dirty);
    }
}
