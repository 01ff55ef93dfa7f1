package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A shop with a history is loaded in few calls, joins people before it tells of them, and starts no mail.
@Tag("slow")
class FirstLoadTest {
    @RegisterExtension
    final Scenario scenario = Scenario.usual();

    @Test
    void two_and_a_half_thousand_contacts_take_three_calls() throws Exception {
        for (int number = 0; number < 2_500; number++) {
            scenario.shop().customer("C" + number).signsUp();
        }
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().size()).isEqualTo(2_500);
        assertThat(scenario.emarsys().contactCalls()).isEqualTo(3);
    }

    @Test
    void people_are_joined_before_emarsys_hears_of_them_and_history_starts_no_mail() throws Exception {
        Order order =
                scenario.shop().guest("anna@example.com").named("A.", "Guest").buys();
        order.ships("H-1");
        scenario.shop().customer("Anna").lastName("Adler").signsUp();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().contact("anna@example.com").holds("last_name", "Adler");
        assertThat(scenario.emarsys().size()).isEqualTo(1);
        assertThat(scenario.emarsys().salesOf(order)).hasSize(1);
        assertThat(scenario.emarsys().eventsOf(order)).isEmpty();
    }

    @Test
    void a_shipment_after_the_load_is_told_even_of_an_order_from_before_it() throws Exception {
        Order order = scenario.shop().customer("Bert").signsUp().ordering().buys();
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        order.ships("H-2");
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().eventsHappenedOf(order)).containsExactly("order_shipped");
    }

    @Test
    void somebody_who_opts_out_during_the_load_does_not_wait_for_it_to_end() throws Exception {
        Customer carl = scenario.shop().customer("Carl").optedIn().signsUp();
        for (int number = 0; number < 20; number++) {
            scenario.shop().customer("D" + number).signsUp();
        }
        scenario.shop().faults().on("GET /demo/orders").answers(503).untilEnded();
        scenario.plumbline().starts();
        Patience.until(
                "the customers are known", () -> scenario.plumbline().status().profiles() == 21);
        assertThat(scenario.emarsys().size()).isZero();
        carl.optsOut();
        Patience.until("Emarsys knows of the no", () -> scenario.emarsys().holds("carl@example.com"));
        scenario.emarsys().contact("carl@example.com").isOptedOut();
        assertThat(scenario.emarsys().size()).isEqualTo(1);
        scenario.shop().faults().end();
        scenario.plumbline().settle();
        assertThat(scenario.emarsys().size()).isEqualTo(21);
    }
}
