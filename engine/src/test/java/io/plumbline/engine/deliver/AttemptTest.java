package io.plumbline.engine.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptTest {
    @Test
    void a_good_batch_goes_out_in_one_call() throws InterruptedException {
        RefusesBatchesWith destination = new RefusesBatchesWith(Set.of());
        assertThat(send(destination, 1000)).allMatch(Outcome.Acknowledged.class::isInstance);
        assertThat(destination.calls).hasSize(1);
    }

    @Test
    void one_bad_delivery_is_found_and_all_others_arrive() throws InterruptedException {
        RefusesBatchesWith destination = new RefusesBatchesWith(Set.of("t617"));
        List<Outcome> outcomes = send(destination, 1000);
        assertThat(outcomes.get(617)).isInstanceOf(Outcome.Suspect.class);
        outcomes.remove(617);
        assertThat(outcomes).allMatch(Outcome.Acknowledged.class::isInstance);
        assertThat(destination.calls).hasSizeLessThanOrEqualTo(1 + 2 * 10);
    }

    @Test
    void several_bad_deliveries_are_all_found() throws InterruptedException {
        RefusesBatchesWith destination = new RefusesBatchesWith(Set.of("t0", "t1", "t99"));
        List<Outcome> outcomes = send(destination, 100);
        assertThat(IntStream.range(0, 100)
                        .filter(i -> outcomes.get(i) instanceof Outcome.Suspect)
                        .boxed())
                .containsExactly(0, 1, 99);
    }

    @Test
    void contacts_to_retire_go_apart_from_those_to_put_and_every_outcome_finds_its_own() throws InterruptedException {
        RefusesBatchesWith destination = new RefusesBatchesWith(Set.of("t1"));
        List<QueuedIntent> mixed = List.of(retirement(0), intent(1), retirement(2), intent(3));

        List<Outcome> outcomes = new Attempt(destination).send(IntentKind.PUT_CONTACT, mixed);

        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Suspect.class);
        assertThat(List.of(outcomes.get(0), outcomes.get(2), outcomes.get(3)))
                .allMatch(Outcome.Acknowledged.class::isInstance);
        assertThat(destination.calls).containsExactly(2, 1, 1, 2);
    }

    private static QueuedIntent retirement(int number) {
        String contact = new UUID(0, number).toString();
        return new QueuedIntent(
                number, 1, Intent.retiring(contact, Instant.EPOCH, false), Intent.RETIRED, 0, Instant.EPOCH);
    }

    private static List<Outcome> send(Destination destination, int count) throws InterruptedException {
        List<QueuedIntent> intents =
                IntStream.range(0, count).mapToObj(AttemptTest::intent).toList();
        return new ArrayList<>(new Attempt(destination).send(IntentKind.PUT_CONTACT, intents));
    }

    private static QueuedIntent intent(int number) {
        Intent intent =
                new Intent(IntentKind.PUT_CONTACT, Lane.BULK, "t" + number, null, Document.EMPTY, Instant.EPOCH, false);
        return new QueuedIntent(number, 1, intent, "h", 0, Instant.EPOCH);
    }

    /// Takes a batch only if none of the given things is in it.
    private static final class RefusesBatchesWith implements Destination {
        private final Set<String> bad;
        private final List<Integer> calls = new ArrayList<>();

        RefusesBatchesWith(Set<String> bad) {
            this.bad = bad;
        }

        @Override
        public List<Problem> check(List<FieldNeed> needs) {
            return List.of();
        }

        @Override
        public List<Outcome> deliver(Batch batch) {
            calls.add(batch.deliveries().size());
            boolean refused = batch.deliveries().stream().map(Delivery::thing).anyMatch(bad::contains);
            Outcome outcome = refused ? new Outcome.Suspect("bad-batch", "no") : new Outcome.Acknowledged("");
            return batch.deliveries().stream().map(delivery -> outcome).toList();
        }

        @Override
        public void close() {}
    }
}
