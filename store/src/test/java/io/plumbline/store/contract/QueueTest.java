package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.event;
import static io.plumbline.store.contract.Sample.order;
import static io.plumbline.store.contract.Sample.product;
import static io.plumbline.store.contract.Sample.profileId;
import static io.plumbline.store.contract.Sample.putContact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.Held;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class QueueTest {
    @AutoClose
    private final Storage storage;

    private final Deliveries deliveries;

    QueueTest(Home home) {
        storage = home.open();
        deliveries = new Deliveries(storage);
    }

    @Test
    void intents_come_most_urgent_lane_first_then_oldest_first() throws Exception {
        deliveries.queue(product("d"), product("b", Lane.PROFILE, NOON, false));
        deliveries.queue(product("a"), product("c", Lane.CONSENT, NOON, false));

        assertThat(deliveries.due(IntentKind.PUT_PRODUCT))
                .extracting(queued -> queued.intent().thing())
                .containsExactly("c", "b", "d", "a");
        assertThat(storage.outbox().due(ESP, IntentKind.PUT_PRODUCT, Lane.PROFILE, NOON, 10))
                .extracting(queued -> queued.intent().thing())
                .containsExactly("c", "b");
        assertThat(storage.outbox().due(ESP, IntentKind.PUT_PRODUCT, Lane.BULK, NOON, 3))
                .hasSize(3);
    }

    @Test
    void an_intent_is_read_back_as_it_was_given() throws Exception {
        deliveries.queue(putContact("ada", "Ada"));

        assertThat(deliveries.due(IntentKind.PUT_CONTACT)).singleElement().satisfies(queued -> {
            assertThat(queued.intent()).isEqualTo(putContact("ada", "Ada").intent());
            assertThat(queued.hash()).isEqualTo("put Ada");
            assertThat(queued.attempts()).isZero();
            assertThat(queued.since()).isEqualTo(NOON);
        });
    }

    @Test
    void a_newer_intent_replaces_a_waiting_one_and_keeps_its_place_its_urgency_and_its_oldest_live_cause()
            throws Exception {
        deliveries.queue(product("a", Lane.CONSENT, NOON.minusSeconds(9), true));
        QueuedIntent before = deliveries.due(IntentKind.PUT_PRODUCT).getFirst();
        deliveries.settle(before, new Fate.Again(NOON, true));
        deliveries.queue(product("a", Lane.BULK, NOON.minusSeconds(20), false));
        deliveries.queue(product("a", Lane.PROFILE, NOON.minusSeconds(3), true));

        assertThat(deliveries.due(IntentKind.PUT_PRODUCT)).singleElement().satisfies(queued -> {
            assertThat(queued.id()).isEqualTo(before.id());
            assertThat(queued.revision()).isGreaterThan(before.revision());
            assertThat(queued.attempts()).isZero();
            assertThat(queued.intent().lane()).isEqualTo(Lane.CONSENT);
            assertThat(queued.intent().live()).isTrue();
            assertThat(queued.intent().cause()).isEqualTo(NOON.minusSeconds(9));
        });
    }

    @Test
    void a_live_cause_wins_over_an_older_one_from_history() throws Exception {
        deliveries.queue(product("a", Lane.BULK, NOON.minusSeconds(900), false));
        deliveries.queue(product("a", Lane.BULK, NOON, true));

        assertThat(deliveries.due(IntentKind.PUT_PRODUCT))
                .extracting(QueuedIntent::intent)
                .extracting(Intent::cause, Intent::live)
                .containsExactly(tuple(NOON, true));
    }

    @Test
    void the_next_due_time_is_that_of_the_first_waiting_intent_of_any_kind() throws Exception {
        assertThat(storage.outbox().nextDue(ESP, Lane.BULK)).isEmpty();
        deliveries.queue(product("a"), putContact("ada", "Ada"));
        assertThat(storage.outbox().nextDue(ESP, Lane.BULK))
                .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(NOON));

        putOff(IntentKind.PUT_PRODUCT, NOON.plusSeconds(20));
        putOff(IntentKind.PUT_CONTACT, NOON.plusSeconds(30));

        assertThat(storage.outbox().nextDue(ESP, Lane.BULK)).contains(NOON.plusSeconds(20));
        assertThat(storage.outbox().nextDue(ESP, Lane.PROFILE)).contains(NOON.plusSeconds(30));
        assertThat(storage.outbox().due(ESP, IntentKind.PUT_PRODUCT, Lane.BULK, NOON.plusSeconds(19), 10))
                .isEmpty();
        assertThat(storage.outbox().due(ESP, IntentKind.PUT_PRODUCT, Lane.BULK, NOON.plusSeconds(20), 10))
                .hasSize(1);
    }

    private void putOff(IntentKind kind, Instant until) throws InterruptedException {
        deliveries.settle(deliveries.due(kind).getFirst(), new Fate.Again(until, true));
    }

    @Test
    void an_order_is_held_until_its_contact_is_acknowledged() throws Exception {
        deliveries.queue(order("ada", "o-1"), putContact("ada", "Ada"), order("bob", "o-2"));
        assertThat(deliveries.due(IntentKind.RECORD_ORDER)).isEmpty();
        assertThat(storage.figures().destination(ESP).held()).isEqualTo(2);

        deliveries.acknowledge(IntentKind.PUT_CONTACT);

        assertThat(deliveries.due(IntentKind.RECORD_ORDER))
                .extracting(queued -> queued.intent().thing())
                .containsExactly("o-1");
        assertThat(storage.figures().destination(ESP).held()).isEqualTo(1);
    }

    @Test
    void an_event_of_a_contact_that_is_there_goes_at_once_unless_that_contact_is_changing() throws Exception {
        deliveries.queue(putContact("ada", "Ada"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        deliveries.queue(event("ada", "e-1"));
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(1);

        deliveries.queue(putContact("ada", "Ada Maria"), event("ada", "e-2"));
        deliveries.queue(event("ada", "e-3"));

        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT))
                .extracting(queued -> queued.intent().thing())
                .containsExactly("e-1");
        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(3);
    }

    @Test
    void what_belongs_to_a_refused_contact_stays_held_until_the_contact_is_mended() throws Exception {
        deliveries.queue(putContact("ada", "Ada"), event("ada", "e-1"));
        deliveries.settle(deliveries.due(IntentKind.PUT_CONTACT).getFirst(), new Fate.Dead("invalid", "No such field"));
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).isEmpty();

        deliveries.queue(putContact("ada", "Ada Maria"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);

        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(1);
    }

    @Test
    void an_intent_about_the_contact_itself_waits_for_nothing() throws Exception {
        Intent put = putContact("ada", "Ada").intent();
        Intent consent =
                new Intent(IntentKind.SET_CONSENT, Lane.CONSENT, put.thing(), put.contact(), put.body(), NOON, true);
        deliveries.queue(new Addressed(ESP, consent, "yes"));

        assertThat(deliveries.due(IntentKind.SET_CONSENT)).hasSize(1);
    }

    @Test
    void what_is_queued_and_what_is_acknowledged_are_seen_by_the_next_batch() throws Exception {
        String ada = profileId("ada").toString();
        assertThat(deliveries.held(IntentKind.PUT_CONTACT, ada)).isEqualTo(Map.of());
        deliveries.queue(putContact("ada", "Ada"));
        assertThat(deliveries.held(IntentKind.PUT_CONTACT, ada).get(ada))
                .isEqualTo(new Held(
                        "",
                        null,
                        Instant.MIN,
                        "put Ada",
                        putContact("ada", "Ada").intent().body()));

        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        deliveries.queue(putContact("ada", "Eve"));

        Held held = deliveries.held(IntentKind.PUT_CONTACT, ada, "nobody").get(ada);
        assertThat(held).isNotNull().satisfies(both -> {
            assertThat(both.acknowledgedHash()).isEqualTo("put Ada");
            assertThat(both.queuedHash()).isEqualTo("put Eve");
        });
    }

    @Test
    void the_ledger_keeps_a_contacts_fields_but_not_the_names_of_those_that_were_emptied() throws Exception {
        String ada = profileId("ada").toString();
        deliveries.queue(putContact("ada", "Ada"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);

        assertThat(deliveries.held(IntentKind.PUT_CONTACT, ada).values())
                .singleElement()
                .satisfies(held ->
                        assertThat(held.acknowledged()).isEqualTo(Document.of(Map.of("fields", Map.of("1", "Ada")))));
    }

    @Test
    void destinations_do_not_see_each_others_intents() throws Exception {
        deliveries.queue(product("a"));

        assertThat(storage.outbox().due(Sample.SHOP, IntentKind.PUT_PRODUCT, Lane.BULK, NOON, 10))
                .isEqualTo(List.of());
    }
}
