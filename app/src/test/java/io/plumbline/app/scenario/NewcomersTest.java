package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// People who were in Emarsys before Plumbline came are found there, and nobody is there twice.
@Tag("slow")
class NewcomersTest {
    private static final String LOOK_UP = "POST /api/v3/contact/checkids";

    @RegisterExtension
    final Scenario scenario = Scenario.with(StageOptions.usual().withConsentBack());

    private Shop shop() {
        return scenario.shop();
    }

    private Marketing emarsys() {
        return scenario.emarsys();
    }

    private void plumblineWorks() throws InterruptedException {
        if (!scenario.plumbline().isRunning()) {
            scenario.plumbline().starts();
        }
        scenario.plumbline().settle();
    }

    @Test
    void a_subscriber_who_has_an_account_in_the_shop_becomes_that_account_s_contact() throws Exception {
        emarsys().hasAlready("anna@example.com", "");
        long number = emarsys().contact("anna@example.com").number();
        shop().customer("Anna").lastName("Adler").signsUp();

        plumblineWorks();

        Marketing.Contact anna = emarsys().contact("anna@example.com").holds("last_name", "Adler");
        assertThat(anna.number()).isEqualTo(number);
        assertThat(anna.externalId()).isNotBlank();
        assertThat(emarsys().size()).isEqualTo(1);
    }

    @Test
    void who_opted_out_there_is_not_opted_in_by_an_account_that_says_yes_from_before() throws Exception {
        emarsys().hasAlready("bert@example.com", "2");
        Customer bert = shop().customer("Bert")
                .saying(Consent.optIn(true, "2024-01-05T10:00:00.000Z"))
                .signsUp();

        plumblineWorks();

        emarsys().contact("bert@example.com").isOptedOut();
        Patience.until("the shop knew of it", bert::isOptedOut);
        assertThat(emarsys().size()).isEqualTo(1);
    }

    @Test
    void who_is_opted_in_there_and_out_in_the_shop_is_opted_out() throws Exception {
        emarsys().hasAlready("cora@example.com", "1");
        Customer cora = shop().customer("Cora").signsUp();
        cora.optsOut();

        plumblineWorks();

        emarsys().contact("cora@example.com").isOptedOut();
    }

    @Test
    void somebody_who_filled_in_a_form_and_then_signs_up_is_one_contact() throws Exception {
        shop().customer("Dora").signsUp();
        plumblineWorks();
        emarsys().hasAlready("emil@example.com", "1");

        shop().customer("Emil").optedIn().signsUp();
        plumblineWorks();

        emarsys().contact("emil@example.com").isOptedIn().holds("first_name", "Emil");
        assertThat(emarsys().size()).isEqualTo(2);
    }

    @Test
    void an_address_that_two_contacts_have_waits_for_a_person_and_makes_no_third() throws Exception {
        emarsys().hasAlreadyAs("crm-1", "fred@example.com");
        emarsys().hasAlreadyAs("crm-2", "fred@example.com");
        shop().customer("Fred").signsUp();

        plumblineWorks();

        assertThat(emarsys().contacts("fred@example.com")).hasSize(2);
        assertThat(scenario.plumbline().cases()).contains("refused/address-of-several-contacts");
    }

    @Test
    void a_contact_of_another_system_is_left_alone() throws Exception {
        emarsys().hasAlreadyAs("crm-1", "gina@example.com");
        shop().customer("Gina").signsUp();

        plumblineWorks();

        emarsys().contact("gina@example.com").holds("external_id", "crm-1").holdsNo("first_name");
        assertThat(scenario.plumbline().cases()).contains("refused/address-of-another-contact");
    }

    @Test
    void an_account_that_holds_nobody_is_loaded_without_looking_anybody_up() throws Exception {
        shop().customer("Hans").signsUp();
        shop().customer("Hilda").signsUp();

        plumblineWorks();

        assertThat(emarsys().size()).isEqualTo(2);
        assertThat(emarsys().calls(LOOK_UP)).isZero();
    }

    @Test
    void who_is_known_is_not_looked_up_again() throws Exception {
        emarsys().hasAlready("ida@example.com", "");
        Customer ida = shop().customer("Ida").signsUp();
        plumblineWorks();
        long asked = emarsys().calls(LOOK_UP);

        ida.changesEmailTo("ida.new@example.com");
        plumblineWorks();

        emarsys().contact("ida.new@example.com");
        assertThat(emarsys().calls(LOOK_UP)).isEqualTo(asked).isPositive();
    }

    @Test
    void nobody_is_created_while_nobody_can_be_looked_up() throws Exception {
        emarsys().hasAlready("jan@example.com", "2");
        shop().customer("Jan").optedIn().signsUp();
        emarsys().faults().on(LOOK_UP).answers(503).times(3);

        plumblineWorks();

        emarsys().contact("jan@example.com").isOptedOut();
        assertThat(emarsys().size()).isEqualTo(1);
    }
}
