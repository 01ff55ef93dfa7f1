package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Plumbline may end at any moment, cleanly or not; started again, it goes on where it was.
@Tag("slow")
class RestartsTest {
    private static final int PEOPLE = 1_200;

    @RegisterExtension
    final Scenario scenario = Scenario.usual();

    @Test
    void a_load_that_is_stopped_half_way_goes_on_where_it_was() throws Exception {
        peopleSignUp();
        scenario.plumbline().starts();
        Patience.until(
                "some records are in", () -> scenario.plumbline().source().received() > 0);
        scenario.plumbline().restarts();
        Patience.until("some contacts are there", () -> scenario.emarsys().size() > 0);
        scenario.plumbline().restarts();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().size()).isEqualTo(PEOPLE);
    }

    @Test
    void a_load_that_is_abandoned_again_and_again_makes_every_contact_once_and_doubles_no_order() throws Exception {
        peopleSignUp();
        List<Order> orders = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            orders.add(scenario.shop().guest("g" + number + "@example.com").buys());
        }
        for (long received : new long[] {0, 300, 900, PEOPLE}) {
            scenario.plumbline().starts();
            Patience.until(
                    received + " records are in",
                    () -> scenario.plumbline().source().received() >= received);
            scenario.plumbline().isAbandoned();
        }
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().size()).isEqualTo(PEOPLE + orders.size());
        for (Order order : orders) {
            assertThat(scenario.emarsys().salesOf(order)).hasSizeLessThanOrEqualTo(1);
        }
        long told = scenario.plumbline().destination().kinds().stream()
                .filter(kind -> kind.kind().equals("record-order"))
                .mapToLong(kind -> kind.acknowledged() + kind.inDoubt())
                .sum();
        assertThat(told).isEqualTo(orders.size());
    }

    @Test
    void a_contact_that_was_on_its_way_is_there_once() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys()
                .faults()
                .on(Marketing.CONTACTS)
                .answersAfterMillis(400)
                .once();
        scenario.shop().customer("Anna").signsUp();
        Patience.until("the contact is there", () -> scenario.emarsys().holds("anna@example.com"));
        scenario.plumbline().isAbandoned();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().contact("anna@example.com");
        assertThat(scenario.emarsys().contactCalls()).isEqualTo(2);
    }

    @Test
    void an_order_that_was_on_its_way_is_in_doubt_and_not_counted_twice() throws Exception {
        Order order = orderOnItsWay();
        scenario.plumbline().isAbandoned();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().salesOf(order)).hasSize(1);
        assertThat(scenario.plumbline().destination().inDoubt()).isEqualTo(1);
    }

    @Test
    void a_clean_stop_waits_for_an_order_that_is_on_its_way() throws Exception {
        Order order = orderOnItsWay();
        scenario.plumbline().restarts();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().salesOf(order)).hasSize(1);
        assertThat(scenario.plumbline().destination().inDoubt()).isZero();
    }

    private Order orderOnItsWay() throws InterruptedException {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().faults().on(Marketing.SALES).answersAfterMillis(400).once();
        Order order = scenario.shop().customer("Bert").signsUp().ordering().buys();
        Patience.until(
                "the order is there", () -> scenario.emarsys().salesOf(order).size() == 1);
        return order;
    }

    @Test
    void an_event_that_was_on_its_way_happens_once() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().faults().on(Marketing.EVENTS).answersAfterMillis(400).once();
        Order order = scenario.shop().customer("Carl").signsUp().ordering().buys();
        Patience.until(
                "the event happened", () -> scenario.emarsys().eventsOf(order).size() == 1);
        scenario.plumbline().isAbandoned();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().eventsOf(order)).hasSize(2);
        assertThat(scenario.emarsys().eventsHappenedOf(order)).containsExactly("order_placed");
    }

    @Test
    void what_was_told_and_not_yet_read_is_read_after_the_start() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.shop().faults().on(Shop.READS).answersAfterMillis(300).untilEnded();
        scenario.shop().customer("Dora").signsUp();
        Patience.until("it was told", () -> scenario.plumbline().source().hints() == 1);
        scenario.plumbline().isAbandoned();
        scenario.shop().faults().end();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().contact("dora@example.com");
    }

    @Test
    void what_happened_while_it_was_down_is_found_deletions_included() throws Exception {
        Customer emil = scenario.shop().customer("Emil").signsUp();
        Customer fritz = scenario.shop().customer("Fritz").signsUp();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.plumbline().stops();
        emil.changesLastNameTo("Egger");
        fritz.leaves();
        Order order = emil.ordering().buys();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().contact("emil@example.com").holds("last_name", "Egger");
        assertThat(scenario.emarsys().salesOf(order)).hasSize(1);
        assertThat(scenario.emarsys().eventsHappenedOf(order)).containsExactly("order_placed");
        assertThat(scenario.plumbline().cases()).contains("contact-left-behind");
    }

    private void peopleSignUp() throws InterruptedException {
        for (int number = 0; number < PEOPLE; number++) {
            scenario.shop().customer("P" + number).signsUp();
        }
    }
}
