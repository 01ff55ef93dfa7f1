package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// What becomes of a batch when the system or the way to it fails.
final class FailureScenarios {
    private FailureScenarios() {}

    static List<Scenario<DestinationBench>> of(Acceptance acceptance) {
        IntentKind kind = acceptance.kind();
        return List.of(
                new Scenario<>("a_system_not_reached_means_later", bench -> meansLater(bench, kind, Fault.NOT_SENT)),
                new Scenario<>("throttling_means_later", bench -> meansLater(bench, kind, Fault.THROTTLED)),
                new Scenario<>("throttling_with_a_delay_means_later_by_that_delay", bench -> saysDelay(bench, kind)),
                new Scenario<>("a_busy_system_means_later_or_unclear", bench -> isBusy(bench, kind)),
                new Scenario<>(
                        "an_error_of_the_system_after_the_effect_is_not_called_harmless",
                        bench -> survives(bench, acceptance, Fault.BROKEN_AFTER_EFFECT)),
                new Scenario<>(
                        "a_cut_after_the_effect_is_unclear",
                        bench -> survives(bench, acceptance, Fault.CUT_AFTER_EFFECT)),
                new Scenario<>(
                        "a_senseless_answer_is_unclear", bench -> survives(bench, acceptance, Fault.SENSELESS_ANSWER)),
                new Scenario<>(
                        "half_an_answer_is_unclear", bench -> survives(bench, acceptance, Fault.HALF_AN_ANSWER)));
    }

    private static void meansLater(DestinationBench bench, IntentKind kind, Fault fault) throws InterruptedException {
        List<Delivery> deliveries = bench.good(kind, 2);
        assertThat(deliverUnder(bench, kind, deliveries, fault)).hasOnlyElementsOfType(Outcome.Later.class);
        bench.assertEffects(kind, deliveries, 0);
        assertRecovers(bench, kind, deliveries);
    }

    private static void saysDelay(DestinationBench bench, IntentKind kind) throws InterruptedException {
        List<Outcome> outcomes = deliverUnder(bench, kind, bench.good(kind, 2), Fault.THROTTLED_WITH_DELAY);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Later.class,
                                later -> assertThat(later.delay()).contains(Duration.ofSeconds(Fault.DELAY_SECONDS))));
    }

    private static void isBusy(DestinationBench bench, IntentKind kind) throws InterruptedException {
        List<Delivery> deliveries = bench.good(kind, 2);
        assertThat(deliverUnder(bench, kind, deliveries, Fault.BUSY))
                .hasOnlyElementsOfTypes(Outcome.Later.class, Outcome.Unclear.class);
        assertRecovers(bench, kind, deliveries);
    }

    /// The effect is there, though nobody said so. Calling that "later" would be a lie that doubles what is not
    /// repeatable; what is repeatable must stand once after a repetition. Where each delivery takes a call of its
    /// own, those that were not sent any more are later.
    private static void survives(DestinationBench bench, Acceptance acceptance, Fault fault)
            throws InterruptedException {
        IntentKind kind = acceptance.kind();
        List<Delivery> deliveries = bench.good(kind, 2);
        List<Outcome> outcomes = deliverUnder(bench, kind, deliveries, fault);
        assertThat(outcomes)
                .hasOnlyElementsOfTypes(Outcome.Unclear.class, Outcome.Later.class)
                .hasAtLeastOneElementOfType(Outcome.Unclear.class);
        bench.assertEffects(kind, those(Outcome.Unclear.class, outcomes, deliveries), 1);
        List<Delivery> unsent = those(Outcome.Later.class, outcomes, deliveries);
        if (!unsent.isEmpty()) {
            bench.assertEffects(kind, unsent, 0);
        }
        assertRecovers(bench, kind, acceptance.repeatable() ? deliveries : unsent);
        bench.assertEffects(kind, deliveries, 1);
    }

    private static List<Delivery> those(
            Class<? extends Outcome> type, List<Outcome> outcomes, List<Delivery> deliveries) {
        return IntStream.range(0, outcomes.size())
                .filter(place -> type.isInstance(outcomes.get(place)))
                .mapToObj(deliveries::get)
                .toList();
    }

    private static List<Outcome> deliverUnder(
            DestinationBench bench, IntentKind kind, List<Delivery> deliveries, Fault fault)
            throws InterruptedException {
        try (Destination destination = bench.open()) {
            bench.network.failData(fault);
            List<Outcome> outcomes = bench.deliver(destination, kind, deliveries);
            assertThat(bench.network.dataCallCount())
                    .as("calls that carried the data")
                    .isBetween(1L, (long) deliveries.size());
            assertThat(bench.network.repeatedDataCallCount())
                    .as("calls that carried the same data: a connector repeats nothing")
                    .isZero();
            return outcomes;
        } finally {
            bench.network.failData(Fault.NONE);
        }
    }

    private static void assertRecovers(DestinationBench bench, IntentKind kind, List<Delivery> deliveries)
            throws InterruptedException {
        if (deliveries.isEmpty()) {
            return;
        }
        try (Destination destination = bench.open()) {
            assertThat(bench.deliver(destination, kind, deliveries)).hasOnlyElementsOfType(Outcome.Acknowledged.class);
        }
    }
}
