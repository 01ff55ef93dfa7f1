package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people say in Emarsys reaches the shop, and stands.
@Tag("slow")
class ConsentBackTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withConsentBack());

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @BeforeEach
    void listen() throws InterruptedException {
        emarsys.tellsOfUnsubscribes(plumbline.hookOfEmarsys());
    }

    @Test
    void who_unsubscribes_in_a_mail_is_opted_out_in_the_shop() throws Exception {
        Customer anna = shop.customer("Anna").optedIn().signsUp();
        plumbline.settle();
        emarsys.contact("anna@example.com").isOptedIn();

        emarsys.unsubscribes("anna@example.com");

        Patience.until("the shop knew of it", anna::isOptedOut);
        plumbline.settle();
        emarsys.contact("anna@example.com").isOptedOut();
        assertThat(anna.now()
                        .path("custom")
                        .path("fields")
                        .path("emailOptInChangedAt")
                        .asString())
                .isNotBlank();
    }

    @Test
    void our_own_writes_come_back_and_cause_no_further_ones() throws Exception {
        Customer bert = shop.customer("Bert").optedIn().signsUp();
        plumbline.settle();
        emarsys.unsubscribes("bert@example.com");
        Patience.until("the shop knew of it", bert::isOptedOut);
        plumbline.settle();
        long version = bert.now().path("version").asLong();

        shop.customer("Bella").signsUp();
        plumbline.settle();

        assertThat(bert.now().path("version").asLong()).isEqualTo(version);
    }

    @Test
    void every_account_of_the_person_is_told() throws Exception {
        Customer first = shop.customer("Cora")
                .email("cora@example.com")
                .ofStore("first")
                .optedIn()
                .signsUp();
        Customer second = shop.customer("Cora")
                .email("cora@example.com")
                .ofStore("second")
                .optedIn()
                .signsUp();
        plumbline.settle();

        emarsys.unsubscribes("cora@example.com");

        Patience.until("both accounts knew of it", () -> first.isOptedOut() && second.isOptedOut());
    }

    @Test
    void who_unsubscribed_in_a_mail_may_opt_in_again_in_the_shop() throws Exception {
        Customer dora = shop.customer("Dora").optedIn().signsUp();
        plumbline.settle();
        emarsys.unsubscribes("dora@example.com");
        Patience.until("the shop knew of it", dora::isOptedOut);
        plumbline.settle();

        dora.optsIn();
        plumbline.settle();

        emarsys.contact("dora@example.com").isOptedIn();
    }

    @Test
    void an_account_that_turns_back_to_yes_without_a_date_is_put_right_again() throws Exception {
        Customer gina = shop.customer("Gina").optedIn().signsUp();
        plumbline.settle();
        emarsys.unsubscribes("gina@example.com");
        Patience.until("the shop knew of it", gina::isOptedOut);
        plumbline.settle();

        gina.says(Consent.optIn(true, ""));

        Patience.until("the shop was told again", gina::isOptedOut);
        plumbline.settle();
        emarsys.contact("gina@example.com").isOptedOut();
    }

    @Test
    void somebody_who_comes_back_after_the_account_was_deleted_is_still_opted_out() throws Exception {
        Customer hans = shop.customer("Hans").optedIn().signsUp();
        plumbline.settle();
        emarsys.unsubscribes("hans@example.com");
        Patience.until("the shop knew of it", hans::isOptedOut);
        plumbline.settle();
        hans.leaves();
        plumbline.settle();
        emarsys.holdsNobody("hans@example.com");

        Customer again = shop.customer("Hans").saying(Consent.optIn(true, "")).signsUp();
        plumbline.settle();

        emarsys.contact("hans@example.com").isOptedOut();
        Patience.until("the shop knew of it", again::isOptedOut);
    }

    @Test
    void a_contact_that_is_left_over_when_two_people_turn_out_to_be_one_is_not_mailed_any_more() throws Exception {
        shop.customer("Emil")
                .email("emil@example.com")
                .ofStore("first")
                .optedIn()
                .signsUp();
        Customer other = shop.customer("Emil")
                .email("emil.other@example.com")
                .ofStore("second")
                .optedIn()
                .signsUp();
        plumbline.settle();

        other.changesEmailTo("emil@example.com");
        plumbline.settle();

        assertThat(emarsys.contacts("emil@example.com")).hasSize(1);
        emarsys.contact("emil@example.com").isOptedIn();
        assertThat(emarsys.contacts("emil.other@example.com")).isEqualTo(List.of());
    }
}
