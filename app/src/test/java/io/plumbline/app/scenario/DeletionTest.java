package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// People who leave the shop are never sent again, and a marketer is told of what they leave behind.
@Tag("slow")
class DeletionTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void somebody_who_leaves_is_not_mailed_any_more_and_a_marketer_decides_about_the_rest() throws Exception {
        Customer paula = shop.customer("Paula").lastName("Pohl").signsUp();
        plumbline.settle();
        paula.leaves();
        plumbline.settle();
        emarsys.holdsNobody("paula@example.com");
        assertThat(plumbline.cases()).contains("contact-left-behind");
    }

    @Test
    void somebody_who_leaves_before_emarsys_could_be_told_is_never_sent() throws Exception {
        long profiles = plumbline.status().profiles();
        emarsys.faults()
                .on(Marketing.EVERYTHING)
                .answers(503)
                .with("Retry-After", "1")
                .once();
        shop.customer("Sven").signsUp();
        Patience.until("Emarsys asked to wait", () -> emarsys.faults().struck() == 1);
        Customer tina = shop.customer("Tina").signsUp();
        Patience.until("both are known", () -> plumbline.status().profiles() == profiles + 2);
        tina.leaves();
        Patience.until("one is known no longer", () -> plumbline.status().profiles() == profiles + 1);
        plumbline.settle();
        emarsys.contact("sven@example.com");
        emarsys.holdsNobody("tina@example.com");
    }

    @Test
    void somebody_who_leaves_but_bought_as_a_guest_too_remains_as_a_guest() throws Exception {
        shop.guest("uwe@example.com").named("Uwe", "Guest").buys();
        Customer uwe = shop.customer("Uwe").lastName("Ulm").signsUp();
        plumbline.settle();
        uwe.leaves();
        plumbline.settle();
        emarsys.contact("uwe@example.com").holds("last_name", "Guest").holds("customer_type", "guest");
    }

    @Test
    void somebody_who_left_and_comes_back_is_the_same_address_again() throws Exception {
        Customer vera = shop.customer("Vera").signsUp();
        plumbline.settle();
        vera.leaves();
        plumbline.settle();
        shop.customer("Vera").lastName("Vogt").signsUp();
        plumbline.settle();
        assertThat(emarsys.contacts("vera@example.com"))
                .extracting(contact -> contact.path("last_name").asString(""))
                .contains("Vogt");
    }
}
