package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A merchant says by what people are recognised, and what is trusted more than what.
@Tag("slow")
class TrustTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withSettings("""
            identity:
              joins: [{by: externalId, distinct: true}, email]
              never: {emails: [till@]}
              same-mailbox: {tags: [mail.example]}
            """));

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void accounts_with_one_crm_id_are_one_contact_whatever_their_addresses() throws Exception {
        shop.customer("Abel").with("externalId", "crm-abel").signsUp();
        Customer later = shop.customer("Abel")
                .email("abel.work@example.com")
                .lastName("Ahrens")
                .with("externalId", "crm-abel")
                .signsUp();
        plumbline.settle();
        emarsys.contact(later.email()).holds("last_name", "Ahrens");
        emarsys.holdsNobody("abel@example.com");
    }

    @Test
    void people_with_one_address_and_different_crm_ids_stay_two_contacts() throws Exception {
        shop.customer("Berta")
                .email("couple@example.com")
                .ofStore("first")
                .with("externalId", "crm-berta")
                .signsUp();
        shop.customer("Björn")
                .email("couple@example.com")
                .ofStore("second")
                .with("externalId", "crm-björn")
                .signsUp();
        plumbline.settle();
        assertThat(emarsys.contacts("couple@example.com"))
                .extracting(contact -> contact.path("first_name").asString())
                .containsExactlyInAnyOrder("Berta", "Björn");
        assertThat(plumbline
                        .explains("couple@example.com")
                        .path("records")
                        .path(0)
                        .path("notJoined"))
                .singleElement()
                .asString()
                .contains("couple@example.com", "told apart");
    }

    @Test
    void two_who_turn_out_to_have_different_crm_ids_part_and_one_who_loses_it_comes_back() throws Exception {
        Customer clara = shop.customer("Clara")
                .email("flat@example.com")
                .ofStore("first")
                .with("externalId", "crm-clara")
                .signsUp();
        Customer cornelius = shop.customer("Cornelius")
                .email("flat@example.com")
                .ofStore("second")
                .signsUp();
        plumbline.settle();
        emarsys.contact("flat@example.com");
        cornelius.changesExternalIdTo("crm-cornelius");
        plumbline.settle();
        assertThat(emarsys.contacts("flat@example.com")).hasSize(2);
        cornelius.changesExternalIdTo(null);
        plumbline.settle();
        emarsys.contact(clara.email());
    }

    @Test
    void an_address_of_the_house_joins_nobody() throws Exception {
        shop.guest("till@shop.example").named("Dora", "Dorn").buys();
        shop.guest("till@shop.example").named("Emil", "Ernst").buys();
        plumbline.settle();
        assertThat(emarsys.contacts("till@shop.example"))
                .extracting(contact -> contact.path("last_name").asString())
                .containsExactlyInAnyOrder("Dorn", "Ernst");
    }

    @Test
    void spellings_of_one_mailbox_are_one_contact_with_the_account_s_spelling() throws Exception {
        shop.guest("frida+sale@mail.example").named("F.", "Guest").buys();
        shop.customer("Frida").email("frida@mail.example").lastName("Fink").signsUp();
        plumbline.settle();
        emarsys.contact("frida@mail.example").holds("last_name", "Fink");
        emarsys.holdsNobody("frida+sale@mail.example");
    }
}
