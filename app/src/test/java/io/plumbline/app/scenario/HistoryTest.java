package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// What follows from all orders of a person is true in Emarsys, however the shop comes to know of them. Each order is
/// two shirts for 39.80.
@Tag("slow")
class HistoryTest {
    private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-05T10:00:00Z");

    @RegisterExtension
    static final Scenario SCENARIO =
            Scenario.with(StageOptions.usual().withMapping("""
                    mapping: emarsys
                    contact:
                      fields:
                        orders: {from: history.orderCount, type: number}
                        lifetime_value: {from: history.lifetimeValue.amount, type: number}
                        average_value: {from: history.averageOrderValue.amount, type: number}
                        first_order: {from: history.firstOrderDate, type: date}
                        last_order: {from: history.lastOrderDate, type: date}
                        last_articles: {from: history.lastSkus, as: {join: ","}}
                        last_order_second: {from: history.second.lastOrderDate, type: date}
                        frequency: {from: history.frequency, type: number}
                    events:
                      order_placed:
                        data:
                          global.orders: {from: $profile.history.orderCount, type: number}
                    """).withSettings("""
                    history:
                      currency: EUR
                      rates: [{day: 2026-03-01, currency: GBP, worth: 1.2}]
                      rates-hold-days: 31
                      shops: {second: {store: second}}
                      rfm: {frequency-orders: [2]}
                    """));

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    private void holds(String email, String orders, String value) throws InterruptedException {
        plumbline.settle();
        emarsys.contact(email).holds("orders", orders).holds("lifetime_value", value);
    }

    @Test
    void whoever_never_ordered_is_known_to_have_no_orders() throws Exception {
        shop.customer("Arno").signsUp();
        holds("arno@example.com", "0", "0");
        emarsys.contact("arno@example.com").holdsNo("last_order").holdsNo("frequency");
    }

    @Test
    void a_second_order_counts_and_a_return_takes_off_what_came_back() throws Exception {
        Customer bea = shop.customer("Bea").signsUp();
        Order first = bea.ordering().madeAt(MARCH).buys();
        holds("bea@example.com", "1", "39.8");
        bea.ordering().article("HAT-1").madeAt(APRIL).buys();
        holds("bea@example.com", "2", "79.6");
        emarsys.contact("bea@example.com")
                .holds("average_value", "39.8")
                .holds("first_order", "2026-03-02")
                .holds("last_order", "2026-04-05")
                .holds("last_articles", "HAT-1,SHIRT-1")
                .holds("frequency", "2");
        first.isSentBack();
        holds("bea@example.com", "2", "59.7");
    }

    @Test
    void an_order_that_is_cancelled_counts_no_more() throws Exception {
        Customer carl = shop.customer("Carl").signsUp();
        Order order = carl.ordering().madeAt(MARCH).buys();
        holds("carl@example.com", "1", "39.8");
        order.isCancelled();
        holds("carl@example.com", "0", "0");
        emarsys.contact("carl@example.com").holdsNo("last_order").holdsNo("last_articles");
    }

    @Test
    void an_order_that_is_not_paid_counts_once_it_is() throws Exception {
        Order order = shop.customer("Dora")
                .signsUp()
                .ordering()
                .unpaid()
                .madeAt(MARCH)
                .buys();
        holds("dora@example.com", "0", "0");
        order.isPaid();
        holds("dora@example.com", "1", "39.8");
    }

    @Test
    void an_older_order_that_comes_late_changes_the_first_date_alone() throws Exception {
        Customer emil = shop.customer("Emil").signsUp();
        emil.ordering().madeAt(APRIL).buys();
        plumbline.settle();
        emil.ordering().madeAt(MARCH).article("HAT-1").buys();
        holds("emil@example.com", "2", "79.6");
        emarsys.contact("emil@example.com")
                .holds("first_order", "2026-03-02")
                .holds("last_order", "2026-04-05")
                .holds("last_articles", "SHIRT-1,HAT-1");
    }

    @Test
    void two_accounts_that_turn_out_to_be_one_person_have_one_history() throws Exception {
        shop.guest("flora.guest@example.com").madeAt(MARCH).buys();
        Customer flora = shop.customer("Flora").signsUp();
        flora.ordering().madeAt(APRIL).buys();
        holds("flora.guest@example.com", "1", "39.8");
        holds("flora@example.com", "1", "39.8");
        flora.changesEmailTo("flora.guest@example.com");
        holds("flora.guest@example.com", "2", "79.6");
        emarsys.contact("flora.guest@example.com").holds("first_order", "2026-03-02");
    }

    @Test
    void when_people_part_each_keeps_their_own_orders() throws Exception {
        shop.guest("gina.shared@example.com").madeAt(MARCH).buys();
        Customer gina = shop.customer("Gina").email("gina.shared@example.com").signsUp();
        gina.ordering().madeAt(APRIL).buys();
        holds("gina.shared@example.com", "2", "79.6");
        gina.changesEmailTo("gina.alone@example.com");
        holds("gina.shared@example.com", "1", "39.8");
        holds("gina.alone@example.com", "1", "39.8");
    }

    @Test
    void an_order_in_another_currency_is_worth_what_it_was_on_its_day() throws Exception {
        shop.customer("Hugo").signsUp().ordering().paidIn("GBP").madeAt(MARCH).buys();
        holds("hugo@example.com", "1", "47.76");
    }

    @Test
    void an_order_without_a_rate_for_its_day_is_left_out_and_told() throws Exception {
        Customer iris = shop.customer("Iris").signsUp();
        iris.ordering().madeAt(MARCH).buys();
        iris.ordering().paidIn("GBP").madeAt(APRIL).buys();
        holds("iris@example.com", "2", "39.8");
        assertThat(plumbline.cases()).contains("history-rate-missing");
    }

    @Test
    void stores_have_values_of_their_own() throws Exception {
        Customer jost = shop.customer("Jost").signsUp();
        jost.ordering().inStore("second").madeAt(MARCH).buys();
        jost.ordering().inStore("first").madeAt(APRIL).buys();
        holds("jost@example.com", "2", "79.6");
        emarsys.contact("jost@example.com").holds("last_order", "2026-04-05").holds("last_order_second", "2026-03-02");
    }

    @Test
    void what_is_told_twice_and_in_any_order_counts_once() throws Exception {
        shop.notifiesTwiceAndInAnyOrder();
        Customer kira = shop.customer("Kira").signsUp();
        Order order = kira.ordering().madeAt(MARCH).buys();
        kira.ordering().madeAt(APRIL).buys();
        order.isSentBack();
        order.ships("H-1");
        holds("kira@example.com", "2", "59.7");
    }

    @Test
    void a_contact_is_sent_again_only_if_a_value_is_another_one() throws Exception {
        Order order = shop.customer("Levi").signsUp().ordering().madeAt(MARCH).buys();
        plumbline.settle();
        long calls = emarsys.contactCalls();
        order.ships("H-2");
        order.ships("H-3");
        plumbline.settle();
        assertThat(emarsys.contactCalls()).isEqualTo(calls);
    }

    @Test
    void an_explanation_shows_the_orders_that_a_value_comes_from() throws Exception {
        Customer nora = shop.customer("Nora").signsUp();
        Order sentBack = nora.ordering().madeAt(MARCH).buys();
        nora.ordering().madeAt(APRIL).buys().isCancelled();
        sentBack.isSentBack();
        plumbline.settle();
        JsonNode explained = plumbline.explains("nora@example.com");
        assertThat(explained.path("history").valueStream().map(JsonNode::toString))
                .contains("{\"field\":\"lifetimeValue\",\"value\":\"19.9 EUR\"}");
        assertThat(explained
                        .path("orders")
                        .valueStream()
                        .map(order -> order.path("counted").asString()))
                .containsExactly("", "19.90 EUR");
    }

    @Test
    void an_event_can_tell_how_many_orders_there_are() throws Exception {
        Customer mona = shop.customer("Mona").signsUp();
        mona.ordering().madeAt(MARCH).buys();
        Order second = mona.ordering().buys();
        plumbline.settle();
        assertThat(emarsys.eventsOf(second))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                event.path("data").path("global").path("orders").asString())
                        .isEqualTo("2"));
    }
}
