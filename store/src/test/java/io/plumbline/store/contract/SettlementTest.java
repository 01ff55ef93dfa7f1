package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.event;
import static io.plumbline.store.contract.Sample.exception;
import static io.plumbline.store.contract.Sample.product;
import static io.plumbline.store.contract.Sample.profileId;
import static io.plumbline.store.contract.Sample.putContact;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.work.Held;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class SettlementTest {
    @AutoClose
    private final Storage storage;

    private final Deliveries deliveries;

    SettlementTest(Home home) {
        storage = home.open();
        deliveries = new Deliveries(storage);
    }

    @Test
    void an_intent_that_was_replaced_on_its_way_waits_again_and_the_ledger_knows_what_arrived() throws Exception {
        String ada = profileId("ada").toString();
        deliveries.queue(putContact("ada", "Ada"));
        QueuedIntent sent = deliveries.due(IntentKind.PUT_CONTACT).getFirst();
        deliveries.queue(putContact("ada", "Eve"));

        deliveries.settle(sent, new Fate.Acknowledged("remote-1"));

        Held held = deliveries.held(IntentKind.PUT_CONTACT, ada).getOrDefault(ada, Held.NOTHING);
        assertThat(held.acknowledgedHash()).isEqualTo("put Ada");
        assertThat(deliveries.due(IntentKind.PUT_CONTACT))
                .extracting(QueuedIntent::hash)
                .containsExactly("put Eve");
    }

    @Test
    void whom_the_destination_acknowledged_is_known_by_name_and_kind() throws Exception {
        String ada = profileId("ada").toString();
        String bob = profileId("bob").toString();
        deliveries.queue(putContact("ada", "Ada"), putContact("bob", "Bob"));
        deliveries.settle(deliveries.due(IntentKind.PUT_CONTACT).getFirst(), new Fate.Acknowledged("remote-1"));

        List<String> asked = List.of(ada, bob, "nobody");
        assertThat(storage.outbox().acknowledged(ESP, IntentKind.PUT_CONTACT, asked))
                .containsExactly(ada);
        assertThat(storage.outbox().acknowledged(ESP, IntentKind.RECORD_ORDER, asked))
                .isEmpty();
    }

    @Test
    void a_refusal_of_what_was_replaced_meanwhile_is_no_dead_letter() throws Exception {
        deliveries.queue(putContact("ada", "Ada"));
        QueuedIntent sent = deliveries.due(IntentKind.PUT_CONTACT).getFirst();
        deliveries.queue(putContact("ada", "Eve"));

        deliveries.settle(sent, new Fate.Dead("invalid", "No such field"));

        assertThat(storage.figures().deadLetters("", 0, 10)).isEmpty();
        assertThat(storage.figures().destination(ESP).refused()).isZero();
        assertThat(deliveries.due(IntentKind.PUT_CONTACT)).hasSize(1);
    }

    @Test
    void an_intent_that_shall_go_again_counts_the_attempt_only_if_it_was_one() throws Exception {
        deliveries.queue(product("a"));
        deliveries.settle(deliveries.due(IntentKind.PUT_PRODUCT).getFirst(), new Fate.Again(NOON, true));
        deliveries.settle(deliveries.due(IntentKind.PUT_PRODUCT).getFirst(), new Fate.Again(NOON, false));

        assertThat(deliveries.due(IntentKind.PUT_PRODUCT))
                .extracting(QueuedIntent::attempts)
                .containsExactly(1);
    }

    @Test
    void a_dead_letter_of_a_repeatable_kind_is_revived_by_a_newer_intent() throws Exception {
        deliveries.queue(product("a"));
        deliveries.settle(deliveries.due(IntentKind.PUT_PRODUCT).getFirst(), new Fate.Dead("invalid", "No such field"));
        assertThat(deliveries.due(IntentKind.PUT_PRODUCT)).isEmpty();
        assertThat(storage.figures().deadLetters("", 0, 10)).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("invalid");
            assertThat(letter.explanation()).isEqualTo("No such field");
            assertThat(letter.inDoubt()).isFalse();
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.since()).isEqualTo(NOON.plusSeconds(2));
        });

        deliveries.queue(product("a"));

        assertThat(storage.figures().deadLetters("", 0, 10)).isEmpty();
        assertThat(deliveries.due(IntentKind.PUT_PRODUCT))
                .extracting(QueuedIntent::attempts)
                .containsExactly(0);
    }

    @Test
    void an_event_that_is_being_sent_or_in_doubt_is_not_replaced() throws Exception {
        QueuedIntent sent = eventReadyToSend();
        storage.outbox().markSending(List.of(sent));
        deliveries.queue(event("ada", "e-1"));
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).isEmpty();

        deliveries.settle(sent, new Fate.Doubtful("timeout"));
        deliveries.queue(event("ada", "e-1"));
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).isEmpty();
    }

    @Test
    void an_event_that_was_refused_is_replaced_by_its_correction() throws Exception {
        QueuedIntent sent = eventReadyToSend();
        storage.outbox().markSending(List.of(sent));
        deliveries.settle(sent, new Fate.Dead("invalid", "No such event"));
        assertThat(storage.figures().deadLetters(ESP.value(), 0, 10))
                .extracting(DeadLetterView::code)
                .containsExactly("invalid");

        deliveries.queue(event("ada", "e-1"));
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(1);
        assertThat(storage.figures().deadLetters(ESP.value(), 0, 10)).isEmpty();
    }

    @Test
    void what_was_being_sent_when_the_process_ended_becomes_a_doubt() throws Exception {
        storage.outbox().markSending(List.of(eventReadyToSend()));

        assertThat(storage.outbox().doubtUnfinished(ESP, NOON.plusSeconds(9))).isEqualTo(1);
        assertThat(storage.outbox().doubtUnfinished(ESP, NOON.plusSeconds(9))).isZero();

        assertThat(storage.figures().deadLetters(ESP.value(), 0, 10))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.inDoubt()).isTrue();
                    assertThat(letter.thing()).isEqualTo("e-1");
                    assertThat(letter.contact()).isEqualTo(profileId("ada").toString());
                    assertThat(letter.since()).isEqualTo(NOON.plusSeconds(9));
                });
        assertThat(storage.figures().destination(ESP).inDoubt()).isEqualTo(1);
    }

    @Test
    void an_event_that_was_replaced_before_it_was_marked_goes_out_once() throws Exception {
        QueuedIntent read = eventReadyToSend();
        deliveries.queue(event("ada", "e-1"));
        storage.outbox().markSending(List.of(read));

        deliveries.settle(read, new Fate.Acknowledged("remote-1"));

        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).isEmpty();
        assertThat(storage.figures().destination(ESP).backlog()).isZero();
    }

    @Test
    void an_event_that_was_acknowledged_after_the_batch_looked_is_not_queued_again() throws Exception {
        QueuedIntent sent = eventReadyToSend();
        storage.work().snapshot().close();
        storage.outbox().markSending(List.of(sent));
        deliveries.settle(sent, new Fate.Acknowledged("remote-1"));

        storage.work().commit(new Edit().intents(event("ada", "e-1")).changes());

        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).isEmpty();
    }

    @Test
    void a_batch_that_knows_of_the_acknowledgement_may_queue_an_event_again() throws Exception {
        deliveries.settle(eventReadyToSend(), new Fate.Acknowledged("remote-1"));

        deliveries.queue(event("ada", "e-1"));

        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(1);
    }

    @Test
    void an_order_goes_at_once_when_its_contact_arrived_after_the_batch_looked() throws Exception {
        deliveries.queue(putContact("ada", "Ada"));
        storage.work().snapshot().close();
        deliveries.acknowledge(IntentKind.PUT_CONTACT);

        storage.work().commit(new Edit().intents(event("ada", "e-1")).changes());

        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(1);
    }

    @Test
    void a_contact_that_changed_after_the_batch_looked_does_not_lose_the_newer_state() throws Exception {
        deliveries.queue(putContact("ada", "Ada"));
        QueuedIntent sent = deliveries.due(IntentKind.PUT_CONTACT).getFirst();
        storage.work().snapshot().close();
        deliveries.settle(sent, new Fate.Acknowledged("remote-1"));
        storage.work().commit(new Edit().intents(putContact("ada", "Eve")).changes());

        assertThat(deliveries.due(IntentKind.PUT_CONTACT))
                .extracting(QueuedIntent::hash)
                .containsExactly("put Eve");
        assertThat(deliveries.due(IntentKind.PUT_CONTACT).getFirst().id()).isNotEqualTo(sent.id());
    }

    @Test
    void cases_are_raised_together_with_what_they_are_about() throws Exception {
        deliveries.queue(product("a"));
        QueuedIntent sent = deliveries.due(IntentKind.PUT_PRODUCT).getFirst();
        storage.outbox()
                .settle(
                        ESP,
                        new Settlement(
                                List.of(new Settlement.Settled(sent, new Fate.Dead("invalid", "No such field"))),
                                List.of(exception("refused/invalid", 1, NOON, "a")),
                                NOON));

        assertThat(storage.figures().exceptions(CasePosition.START, 10))
                .extracting(ExceptionView::kind)
                .containsExactly("refused/invalid");
    }

    private QueuedIntent eventReadyToSend() throws InterruptedException {
        deliveries.queue(putContact("ada", "Ada"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        deliveries.queue(event("ada", "e-1"));
        return deliveries.due(IntentKind.TRIGGER_EVENT).getFirst();
    }
}
