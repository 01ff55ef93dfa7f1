package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the shop knows of people is what Emarsys holds of them.
@Tag("slow")
class ContactsTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void a_new_account_becomes_a_contact_with_a_tidy_address() throws Exception {
        shop.customer("Anna")
                .email("Anna@Example.com ")
                .lastName("Adler")
                .optedIn()
                .signsUp();
        plumbline.settle();
        emarsys.contact("anna@example.com")
                .holds("first_name", "Anna")
                .holds("last_name", "Adler")
                .holds("customer_type", "registered")
                .isOptedIn();
    }

    @Test
    void a_changed_name_changes_the_contact_and_nothing_else_of_it() throws Exception {
        Customer bert = shop.customer("Bert")
                .lastName("Bauer")
                .livingAt("Ring 1", "Bonn", "DE")
                .signsUp();
        plumbline.settle();
        long number = emarsys.contact("bert@example.com").number();
        bert.changesLastNameTo("Berger");
        plumbline.settle();
        Marketing.Contact contact = emarsys.contact("bert@example.com")
                .holds("first_name", "Bert")
                .holds("last_name", "Berger")
                .holds("city", "Bonn")
                .holds("country", "65");
        assertThat(contact.number()).isEqualTo(number);
    }

    @Test
    void a_field_that_is_emptied_in_the_shop_is_emptied_in_the_contact() throws Exception {
        Customer carl = shop.customer("Carl").lastName("Conrad").signsUp();
        plumbline.settle();
        carl.clearsLastName();
        plumbline.settle();
        emarsys.contact("carl@example.com").holds("first_name", "Carl").holdsNo("last_name");
    }

    @Test
    void names_of_all_scripts_arrive_letter_by_letter() throws Exception {
        shop.customer("Jürgen-Ödön")
                .email("juergen@example.com")
                .lastName("Großmann")
                .signsUp();
        shop.customer("太郎").email("taro@example.com").lastName("山田").signsUp();
        shop.customer("Zoë")
                .email("zoe@example.com")
                .lastName("D’Ærøskøbing 🎈")
                .signsUp();
        plumbline.settle();
        emarsys.contact("juergen@example.com")
                .holds("first_name", "Jürgen-Ödön")
                .holds("last_name", "Großmann");
        emarsys.contact("taro@example.com").holds("first_name", "太郎").holds("last_name", "山田");
        emarsys.contact("zoe@example.com").holds("last_name", "D’Ærøskøbing 🎈");
    }

    @Test
    void a_change_of_something_that_emarsys_is_not_told_sends_nothing() throws Exception {
        Customer dora = shop.customer("Dora").signsUp();
        plumbline.settle();
        long calls = emarsys.contactCalls();
        long received = plumbline.source().received();
        dora.changesKeyTo("dora-1");
        plumbline.settle();
        assertThat(plumbline.source().received()).isGreaterThan(received);
        assertThat(emarsys.contactCalls()).isEqualTo(calls);
    }

    @Test
    void a_name_that_is_changed_and_changed_back_sends_nothing_in_the_end() throws Exception {
        Customer emil = shop.customer("Emil").lastName("Eder").signsUp();
        plumbline.settle();
        emil.changesLastNameTo("Egger");
        emil.changesLastNameTo("Eder");
        plumbline.settle();
        emarsys.contact("emil@example.com").holds("last_name", "Eder");
    }

    @Test
    void a_phone_that_cannot_be_one_is_left_out_and_keeps_nobody_from_arriving() throws Exception {
        shop.customer("Fritz")
                .livingAt("Am Markt 3", "Kiel", "DE")
                .reachableAt("12")
                .signsUp();
        shop.customer("Frida")
                .livingAt("Am Markt 3", "Kiel", "DE")
                .reachableAt("0431 9901234")
                .signsUp();
        plumbline.settle();
        emarsys.contact("fritz@example.com").holds("city", "Kiel").holdsNo("phone");
        emarsys.contact("frida@example.com").holds("phone", "+494319901234");
        assertThat(plumbline.cases()).anyMatch(kind -> kind.startsWith("left-out/"));
    }
}
