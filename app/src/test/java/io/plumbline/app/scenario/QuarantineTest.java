package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What cannot be right waits, visibly, until it is put right, and stops nothing but itself.
@Tag("slow")
class QuarantineTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void an_address_that_is_none_keeps_its_account_back_and_nobody_else() throws Exception {
        Customer nina = shop.customer("Nina").email("nina@").signsUp();
        shop.customer("Nora").signsUp();
        plumbline.settle();
        plumbline.hasInQuarantine(nina.id());
        emarsys.contact("nora@example.com").holds("first_name", "Nora");
        assertThat(plumbline.cases()).contains("quarantine/email-invalid");
    }

    @Test
    void an_address_that_stands_for_nobody_is_not_mailed() throws Exception {
        Customer otto = shop.customer("Otto").email("noreply@otto.example").signsUp();
        Order order = shop.guest("no-reply@market.example").buys();
        plumbline.settle();
        plumbline.hasInQuarantine(otto.id());
        plumbline.hasInQuarantine(order.id());
        emarsys.holdsNobody("noreply@otto.example");
        emarsys.holdsNobody("no-reply@market.example");
        assertThat(plumbline.cases()).contains("quarantine/email-placeholder");
    }

    @Test
    void a_corrected_account_leaves_quarantine_and_brings_its_orders_along_once() throws Exception {
        Customer paul = shop.customer("Paul").email("paul(at)example.com").signsUp();
        Order first = paul.ordering().buys();
        Order second = paul.ordering().buys();
        plumbline.settle();
        plumbline.hasInQuarantine(paul.id());
        assertThat(emarsys.salesOf(first)).isEmpty();
        paul.changesEmailTo("paul@example.com");
        plumbline.settle();
        plumbline.hasNotInQuarantine(paul.id());
        long number = emarsys.contact("paul@example.com").number();
        assertThat(emarsys.salesOf(first)).hasSize(1);
        assertThat(emarsys.salesOf(second)).hasSize(1);
        assertThat(emarsys.salesOf(first).getFirst().path("contact_id").asLong())
                .isEqualTo(number);
    }

    @Test
    void an_account_that_turns_bad_leaves_the_contact_as_it_was() throws Exception {
        Customer quinn = shop.customer("Quinn").lastName("Quest").signsUp();
        plumbline.settle();
        quinn.changesEmailTo("quinn@@example.com");
        quinn.changesLastNameTo("Quade");
        plumbline.settle();
        plumbline.hasInQuarantine(quinn.id());
        emarsys.contact("quinn@example.com").holds("last_name", "Quest");
        quinn.changesEmailTo("quinn@example.com");
        plumbline.settle();
        emarsys.contact("quinn@example.com").holds("last_name", "Quade");
        plumbline.hasNotInQuarantine(quinn.id());
    }

    @Test
    void an_order_of_an_account_whose_address_on_the_order_is_bad_goes_to_the_account() throws Exception {
        Customer rosa = shop.customer("Rosa").signsUp();
        Order order = rosa.ordering().email("rosa@@").buys();
        plumbline.settle();
        long number = emarsys.contact("rosa@example.com").number();
        assertThat(emarsys.salesOf(order))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
    }

    @Test
    void a_guest_order_whose_address_is_corrected_is_remembered_then() throws Exception {
        Order order = shop.guest("sina@").named("Sina", "Sand").buys();
        plumbline.settle();
        plumbline.hasInQuarantine(order.id());
        order.changesEmailTo("sina@example.com");
        plumbline.settle();
        plumbline.hasNotInQuarantine(order.id());
        emarsys.contact("sina@example.com").holds("last_name", "Sand");
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }
}
