package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.CreatesFields;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.Problem;
import io.plumbline.connector.ReadsBack;
import io.plumbline.connector.ReadsBack.HeldContact;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// What a destination can do besides delivering, and that it refuses what it has not declared.
final class AbilityScenarios {
    private static final int STRANGERS = 1_500;

    private AbilityScenarios() {}

    static List<Scenario<DestinationBench>> all() {
        return List.of(
                new Scenario<>("kinds_that_are_not_declared_are_refused_without_a_call", AbilityScenarios::refuses),
                new Scenario<>("each_kind_is_declared_once", AbilityScenarios::declaresOnce),
                new Scenario<>("what_was_delivered_can_be_read_back", AbilityScenarios::readsBack),
                new Scenario<>("strangers_are_absent_from_what_is_read_back", AbilityScenarios::readsNoStrangers),
                new Scenario<>("a_missing_field_is_found_created_and_found_no_more", AbilityScenarios::creates));
    }

    private static void refuses(DestinationBench bench) throws InterruptedException {
        List<IntentKind> declared =
                bench.accepts().stream().map(Acceptance::kind).toList();
        try (Destination destination = bench.open()) {
            for (IntentKind kind : Arrays.asList(IntentKind.values())) {
                if (!declared.contains(kind)) {
                    var anything = List.of(new Delivery("one", "one", Document.EMPTY));
                    assertThat(bench.deliver(destination, kind, anything))
                            .as(kind.word())
                            .hasOnlyElementsOfType(Outcome.Refused.class);
                }
            }
        }
        assertThat(bench.network.callCount()).isZero();
    }

    private static void declaresOnce(DestinationBench bench) {
        assertThat(bench.accepts()).extracting(Acceptance::kind).doesNotHaveDuplicates();
    }

    private static void readsBack(DestinationBench bench) throws InterruptedException {
        List<String> fields = bench.stand.readableFields();
        Assumptions.assumeFalse(fields.isEmpty(), "The connector does not read back");
        List<Delivery> deliveries = bench.good(IntentKind.PUT_CONTACT, 3);
        try (Destination destination = bench.open()) {
            bench.deliver(destination, IntentKind.PUT_CONTACT, deliveries);
            Map<String, HeldContact> held = ((ReadsBack) destination)
                    .read(deliveries.stream().map(Delivery::contact).toList(), fields);
            assertThat(deliveries).allSatisfy(delivery -> {
                HeldContact contact = Objects.requireNonNull(held.get(delivery.contact()));
                Document sent = delivery.body().object("fields");
                fields.forEach(
                        field -> assertThat(contact.fields().value(field)).isEqualTo(sent.value(field)));
                delivery.consents()
                        .forEach(
                                change -> assertThat(contact.consents()).containsEntry(change.scope(), change.state()));
            });
        }
    }

    private static void readsNoStrangers(DestinationBench bench) throws InterruptedException {
        List<String> fields = bench.stand.readableFields();
        Assumptions.assumeFalse(fields.isEmpty(), "The connector does not read back");
        List<Delivery> known = bench.good(IntentKind.PUT_CONTACT, 1);
        try (Destination destination = bench.open()) {
            bench.deliver(destination, IntentKind.PUT_CONTACT, known);
            List<String> asked = Stream.concat(
                            IntStream.range(0, STRANGERS).mapToObj(number -> "stranger-" + number),
                            known.stream().map(Delivery::contact))
                    .toList();
            assertThat(((ReadsBack) destination).read(asked, fields))
                    .containsOnlyKeys(known.getFirst().contact());
        }
    }

    private static void creates(DestinationBench bench) throws InterruptedException {
        var missing = bench.stand.missingField();
        Assumptions.assumeTrue(missing.isPresent(), "The connector creates no fields");
        var need = List.of(missing.orElseThrow());
        try (Destination destination = bench.open()) {
            assertThat(bench.check(destination, need))
                    .extracting(Problem::what)
                    .anyMatch(what -> what.contains(need.getFirst().name()));
            assertThat(((CreatesFields) destination).create(need)).isEmpty();
            assertThat(bench.check(destination, need)).isEmpty();
            assertThat(((CreatesFields) destination).create(need))
                    .as("creating what is there")
                    .isEmpty();
        }
    }
}
