package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.event;
import static io.plumbline.store.contract.Sample.order;
import static io.plumbline.store.contract.Sample.profileId;
import static io.plumbline.store.contract.Sample.putContact;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What becomes of the queue when the people of a profile turn out to be somebody else's.
@EveryStore
class HandOverTest {
    @AutoClose
    private final Storage storage;

    private final Deliveries deliveries;

    HandOverTest(Home home) {
        storage = home.open();
        deliveries = new Deliveries(storage);
    }

    @Test
    void a_contact_that_was_never_sent_is_not_sent_any_more() throws Exception {
        deliveries.queue(inBulk(putContact("ada", "Ada")), inBulk(putContact("bob", "Bob")));
        storage.work()
                .commit(new Edit()
                        .handedOver(profileId("bob"), profileId("ada"))
                        .loading(Sample.ESP)
                        .changes());

        assertThat(deliveries.due(IntentKind.PUT_CONTACT))
                .extracting(queued -> queued.intent().contact())
                .containsExactly(profileId("ada"));
    }

    @Test
    void what_waited_for_it_waits_for_the_contact_that_its_people_went_to() throws Exception {
        deliveries.queue(putContact("ada", "Ada"), putContact("bob", "Bob"), order("bob", "o1"));
        bobIsAda();
        assertThat(deliveries.due(IntentKind.RECORD_ORDER)).isEmpty();

        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        assertThat(deliveries.due(IntentKind.RECORD_ORDER))
                .singleElement()
                .satisfies(queued -> assertThat(queued.intent().contact()).isEqualTo(profileId("ada")));
    }

    @Test
    void what_waited_for_it_goes_at_once_if_that_contact_is_there() throws Exception {
        deliveries.queue(putContact("ada", "Ada"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        deliveries.queue(putContact("bob", "Bob"), order("bob", "o1"));
        bobIsAda();

        assertThat(deliveries.due(IntentKind.RECORD_ORDER)).hasSize(1);
    }

    @Test
    void what_was_about_to_be_sent_for_it_is_sent_for_the_contact_that_its_people_went_to() throws Exception {
        deliveries.queue(putContact("bob", "Bob"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        deliveries.queue(putContact("ada", "Ada"), event("bob", "e1"));
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).hasSize(1);
        bobIsAda();
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT)).isEmpty();

        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        assertThat(deliveries.due(IntentKind.TRIGGER_EVENT))
                .singleElement()
                .satisfies(queued -> assertThat(queued.intent().contact()).isEqualTo(profileId("ada")));
    }

    @Test
    void what_waited_for_somebody_who_is_gone_is_dropped() throws Exception {
        deliveries.queue(putContact("bob", "Bob"), order("bob", "o1"));
        storage.work()
                .commit(new Edit()
                        .emptied(profileId("bob"))
                        .intents(retirement())
                        .changes());

        assertThat(deliveries.held(IntentKind.RECORD_ORDER, "o1")).isEmpty();
    }

    @Test
    void a_contact_that_was_on_its_way_is_in_the_ledger_and_is_retired() throws Exception {
        deliveries.queue(putContact("bob", "Bob"));
        QueuedIntent onItsWay = deliveries.due(IntentKind.PUT_CONTACT).getFirst();
        bobIsAda();
        deliveries.settle(onItsWay, new Fate.Acknowledged("remote-1"));

        assertThat(deliveries.held(IntentKind.PUT_CONTACT, profileId("bob").toString()))
                .hasSize(1);
        assertThat(deliveries.due(IntentKind.PUT_CONTACT))
                .singleElement()
                .satisfies(queued -> assertThat(queued.hash()).isEqualTo(Intent.RETIRED));
    }

    private static Addressed inBulk(Addressed put) {
        Intent intent = put.intent();
        return new Addressed(
                put.destination(),
                new Intent(
                        intent.kind(),
                        Lane.BULK,
                        intent.thing(),
                        intent.contact(),
                        intent.body(),
                        intent.cause(),
                        false),
                put.hash());
    }

    private void bobIsAda() throws InterruptedException {
        storage.work()
                .commit(new Edit()
                        .handedOver(profileId("bob"), profileId("ada"))
                        .intents(retirement())
                        .changes());
    }

    private static Addressed retirement() {
        Intent retiring = Intent.retiring(profileId("bob").toString(), Sample.NOON, true);
        return new Addressed(Sample.ESP, retiring, Intent.RETIRED);
    }

    @Test
    void the_retirement_of_a_contact_that_nobody_is_left_of_is_sent() throws Exception {
        String bob = profileId("bob").toString();
        deliveries.queue(putContact("bob", "Bob"));
        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        bobIsAda();
        assertThat(deliveries.due(IntentKind.PUT_CONTACT)).hasSize(1);

        deliveries.acknowledge(IntentKind.PUT_CONTACT);
        assertThat(deliveries.held(IntentKind.PUT_CONTACT, bob).get(bob))
                .satisfies(held -> assertThat(held.acknowledgedHash()).isEqualTo(Intent.RETIRED));
    }
}
