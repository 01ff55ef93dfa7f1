package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever Emarsys answers, nothing is lost, and nothing happens twice.
@Tag("slow")
class DeliveryFaultsTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void when_emarsys_says_how_long_to_wait_it_is_left_alone_for_so_long() throws Exception {
        emarsys.faults()
                .on(Marketing.CONTACTS)
                .answers(429)
                .with("Retry-After", "1")
                .once();
        long begun = System.nanoTime();
        shop.customer("Adam").signsUp();
        plumbline.settle();
        emarsys.contact("adam@example.com");
        assertThat(System.nanoTime() - begun).isGreaterThan(900_000_000L);
    }

    @Test
    void an_error_of_emarsys_is_asked_again() throws Exception {
        emarsys.faults().on(Marketing.CONTACTS).answers(500).times(2);
        shop.customer("Bela").signsUp();
        plumbline.settle();
        assertThat(emarsys.faults().struck()).isEqualTo(2);
        emarsys.contact("bela@example.com");
    }

    @Test
    void a_late_answer_is_waited_for() throws Exception {
        emarsys.faults().on(Marketing.CONTACTS).answersAfterMillis(400).once();
        shop.customer("Cleo").signsUp();
        plumbline.settle();
        emarsys.contact("cleo@example.com");
    }

    @Test
    void a_contact_whose_answer_was_lost_is_sent_again_and_is_there_once() throws Exception {
        emarsys.faults().on(Marketing.CONTACTS).cutsAfterEffect().once();
        shop.customer("Dana").signsUp();
        plumbline.settle();
        assertThat(emarsys.faults().struck()).isEqualTo(1);
        emarsys.contact("dana@example.com").holds("first_name", "Dana");
    }

    @Test
    void a_contact_whose_answer_makes_no_sense_is_sent_again_and_is_there_once() throws Exception {
        emarsys.faults().on(Marketing.CONTACTS).answersHalf().once();
        shop.customer("Enno").signsUp();
        plumbline.settle();
        assertThat(emarsys.faults().struck()).isEqualTo(1);
        emarsys.contact("enno@example.com");
    }

    @Test
    void a_field_that_is_emptied_while_its_delivery_is_unclear_is_emptied_whatever_else_changes() throws Exception {
        emarsys.faults().on(Marketing.CONTACTS).cutsAfterEffect().once();
        emarsys.faults()
                .on(Marketing.CONTACTS)
                .answers(503)
                .with("Retry-After", "1")
                .once();
        Customer eva = shop.customer("Eva").lastName("Ebert").signsUp();
        Patience.until("Emarsys asked to wait", () -> emarsys.faults().struck() == 2);
        emarsys.contact("eva@example.com").holds("last_name", "Ebert");
        long received = plumbline.source().received();
        eva.clearsLastName();
        Patience.until(
                "this is worked on",
                () -> plumbline.source().received() > received
                        && plumbline.status().journalBacklog() == 0);
        eva.changesFirstNameTo("Evi");
        plumbline.settle();
        emarsys.contact("eva@example.com").holds("first_name", "Evi").holdsNo("last_name");
    }

    @Test
    void a_change_that_comes_while_its_contact_is_on_its_way_is_not_lost() throws Exception {
        emarsys.faults().on(Marketing.CONTACTS).answersAfterMillis(400).once();
        Customer finn = shop.customer("Finn").lastName("Fink").signsUp();
        Patience.until("the contact is there", () -> emarsys.holds("finn@example.com"));
        finn.changesLastNameTo("Falk");
        plumbline.settle();
        emarsys.contact("finn@example.com").holds("last_name", "Falk");
    }

    @Test
    void an_order_whose_answer_was_lost_is_in_doubt_and_never_counted_twice() throws Exception {
        Customer fanny = shop.customer("Fanny").signsUp();
        emarsys.faults().on(Marketing.SALES).cutsAfterEffect().once();
        Order doubtful = fanny.ordering().buys();
        plumbline.settle();
        assertThat(emarsys.salesOf(doubtful)).hasSize(1);
        isInDoubt(doubtful);
        Order next = fanny.ordering().buys();
        doubtful.ships("D-1");
        plumbline.settle();
        assertThat(emarsys.salesOf(next)).hasSize(1);
        assertThat(emarsys.salesOf(doubtful)).hasSize(1);
        isInDoubt(doubtful);
    }

    @Test
    void an_order_that_met_an_error_is_in_doubt_and_not_forgotten() throws Exception {
        emarsys.faults().on(Marketing.SALES).answers(500).once();
        Order order = shop.customer("Gero").signsUp().ordering().buys();
        plumbline.settle();
        assertThat(emarsys.salesOf(order)).isEmpty();
        isInDoubt(order);
        assertThat(plumbline.cases()).anyMatch(kind -> kind.startsWith("in-doubt/"));
    }

    @Test
    void an_order_that_certainly_did_not_arrive_is_sent_again() throws Exception {
        emarsys.faults()
                .on(Marketing.SALES)
                .answers(429)
                .with("Retry-After", "1")
                .once();
        Order order = shop.customer("Hedi").signsUp().ordering().buys();
        plumbline.settle();
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }

    @Test
    void an_event_whose_answer_was_lost_is_told_again_and_happens_once() throws Exception {
        emarsys.faults().on(Marketing.EVENTS).cutsAfterEffect().once();
        Order order = shop.customer("Inga").signsUp().ordering().buys();
        plumbline.settle();
        assertThat(emarsys.eventsOf(order)).hasSize(2);
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed");
    }

    @Test
    void when_contacts_cannot_be_delivered_their_orders_wait_for_them() throws Exception {
        emarsys.faults()
                .on(Marketing.CONTACTS)
                .answers(503)
                .with("Retry-After", "1")
                .once();
        Order order = shop.customer("Jule").signsUp().ordering().buys();
        plumbline.settle();
        long number = emarsys.contact("jule@example.com").number();
        assertThat(emarsys.salesOf(order))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed");
    }

    private void isInDoubt(Order order) throws Exception {
        assertThat(plumbline.deadLetters())
                .filteredOn(letter -> letter.path("thing").asString().endsWith(order.id()))
                .singleElement()
                .satisfies(
                        letter -> assertThat(letter.path("inDoubt").asBoolean()).isTrue());
    }
}
