package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody at the desk sees that two people are one, or that one is two, and says so.
@Tag("slow")
class DecisionTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void two_accounts_that_are_merged_at_the_desk_are_one_contact_and_two_again_when_it_is_taken_back()
            throws Exception {
        shop.customer("Mona").lastName("Moor").optedIn().signsUp();
        Customer mina = shop.customer("Mina").lastName("Moor").optedOut().signsUp();
        Order hers = mina.ordering().buys();
        plumbline.settle();
        long second = emarsys.contact("mina@example.com").isOptedOut().number();
        decide("merge", "mona@example.com", "mina@example.com");
        assertThat(emarsys.contacts("mona@example.com").size()
                        + emarsys.contacts("mina@example.com").size())
                .isEqualTo(1);
        decide("separate", "mona@example.com", "mina@example.com");
        emarsys.contact("mona@example.com").holds("first_name", "Mona").isOptedIn();
        assertThat(emarsys.contact("mina@example.com")
                        .holds("first_name", "Mina")
                        .isOptedOut()
                        .number())
                .isEqualTo(second);
        assertThat(emarsys.salesOf(hers)).hasSize(1);
    }

    @Test
    void a_decision_holds_after_a_restart_and_can_be_asked_for() throws Exception {
        shop.customer("Nora").signsUp();
        shop.customer("Nore").signsUp();
        plumbline.settle();
        decide("merge", "nora@example.com", "nore@example.com");
        plumbline.restarts();
        plumbline.settle();
        assertThat(plumbline.explains("nore@example.com").path("id").asString())
                .isEqualTo(plumbline.explains("nora@example.com").path("id").asString());
        assertThat(plumbline.explains("nora@example.com").path("reasons").toString())
                .contains("Kim");
        assertThat(plumbline.isAsked("people", "merges").text())
                .contains("n***@***.com")
                .contains("Kim decided on")
                .doesNotContain("nora@example.com");
    }

    @Test
    void what_makes_no_sense_is_refused_with_the_reason() throws Exception {
        shop.customer("Olga").signsUp();
        shop.customer("Olaf").signsUp();
        plumbline.settle();
        assertThat(refusal("merge", "olga@example.com", "nobody@example.com"))
                .contains("Nobody is known by what 'other' says");
        assertThat(refusal("separate", "olga@example.com", "olga@example.com")).contains("explain customer");
        decide("merge", "olga@example.com", "olaf@example.com");
        assertThat(refusal("merge", "olga@example.com", "olaf@example.com")).contains("one person already");
        decide("separate", "olga@example.com", "olaf@example.com");
        assertThat(refusal("separate", "olga@example.com", "olaf@example.com")).contains("two already");
        String account = "shop/customer/"
                + plumbline
                        .explains("olga@example.com")
                        .path("records")
                        .path(0)
                        .path("record")
                        .asString();
        assertThat(refusal("merge", account, "olga@example.com")).contains("one person already");
    }

    private void decide(String what, String one, String other) throws InterruptedException {
        Plumbline.Said said = plumbline.isAsked("people", what, one, other, "--by", "Kim", "--yes");
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("Now: ").contains("Then: ").contains("Decided (");
        plumbline.settle();
    }

    private String refusal(String what, String one, String other) {
        Plumbline.Said said = plumbline.isAsked("people", what, one, other, "--yes");
        assertThat(said.code()).isEqualTo(2);
        return said.text();
    }
}
