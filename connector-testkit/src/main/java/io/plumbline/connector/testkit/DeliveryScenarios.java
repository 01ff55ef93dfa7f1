package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// What becomes of batches when nothing but their content can be wrong.
final class DeliveryScenarios {
    private DeliveryScenarios() {}

    static List<Scenario<DestinationBench>> of(Acceptance acceptance) {
        IntentKind kind = acceptance.kind();
        return List.of(
                new Scenario<>("each_delivery_is_acknowledged_and_takes_effect_once", bench -> takes(bench, kind, 3)),
                new Scenario<>("a_single_delivery_is_a_batch", bench -> takes(bench, kind, 1)),
                new Scenario<>("a_full_batch_is_taken", bench -> takes(bench, kind, acceptance.batchMax())),
                new Scenario<>("a_bad_delivery_is_refused_alone_wherever_it_stands", bench -> refusesOne(bench, kind)),
                new Scenario<>("the_same_batch_twice_has_one_effect", bench -> repeats(bench, acceptance)));
    }

    private static void takes(DestinationBench bench, IntentKind kind, int count) throws InterruptedException {
        List<Delivery> deliveries = bench.good(kind, count);
        try (Destination destination = bench.open()) {
            assertThat(bench.deliver(destination, kind, deliveries)).hasOnlyElementsOfType(Outcome.Acknowledged.class);
        }
        bench.assertEffects(kind, deliveries, 1);
    }

    private static void refusesOne(DestinationBench bench, IntentKind kind) throws InterruptedException {
        var bad = bench.stand.bad(kind);
        Assumptions.assumeTrue(bad.isPresent(), "The system refuses no single delivery of this kind");
        for (int place = 0; place < 3; place++) {
            List<Delivery> good = bench.good(kind, 2);
            List<Delivery> batch = Stream.of(
                            good.subList(0, Math.min(place, 2)),
                            List.of(bad.orElseThrow()),
                            good.subList(Math.min(place, 2), 2))
                    .flatMap(List::stream)
                    .toList();
            try (Destination destination = bench.open()) {
                assertOnlyRefused(bench.deliver(destination, kind, batch), place);
            }
        }
        bench.assertEffects(kind, List.of(bad.orElseThrow()), 0);
    }

    private static void assertOnlyRefused(List<Outcome> outcomes, int place) {
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i))
                    .as("outcome %d when %d is bad", i, place)
                    .isInstanceOf(i == place ? Outcome.Refused.class : Outcome.Acknowledged.class);
        }
    }

    private static void repeats(DestinationBench bench, Acceptance acceptance) throws InterruptedException {
        Assumptions.assumeTrue(acceptance.repeatable(), "Declared as not repeatable");
        List<Delivery> deliveries = bench.good(acceptance.kind(), 2);
        try (Destination destination = bench.open()) {
            bench.deliver(destination, acceptance.kind(), deliveries);
            assertThat(bench.deliver(destination, acceptance.kind(), deliveries))
                    .hasOnlyElementsOfType(Outcome.Acknowledged.class);
        }
        bench.assertEffects(acceptance.kind(), deliveries, 1);
    }
}
