package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whoever shares an address is one person, in whatever order the shop comes to know of it.
@Tag("slow")
class IdentityTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void a_guest_who_opens_an_account_stays_the_same_contact() throws Exception {
        shop.guest("gina@example.com").named("G.", "Guest").buys();
        plumbline.settle();
        Marketing.Contact guest = emarsys.contact("gina@example.com").holds("customer_type", "guest");
        shop.customer("Gina").lastName("Gold").signsUp();
        plumbline.settle();
        Marketing.Contact registered = emarsys.contact("gina@example.com")
                .holds("first_name", "Gina")
                .holds("last_name", "Gold")
                .holds("customer_type", "registered");
        assertThat(registered.number()).isEqualTo(guest.number());
        assertThat(registered.externalId()).isEqualTo(guest.externalId());
    }

    @Test
    void an_account_holder_who_buys_as_a_guest_keeps_the_account_s_name() throws Exception {
        shop.customer("Hanna").lastName("Holm").signsUp();
        plumbline.settle();
        long number = emarsys.contact("hanna@example.com").number();
        Order order = shop.guest("Hanna@example.com").named("H.", "Office").buys();
        plumbline.settle();
        assertThat(emarsys.contact("hanna@example.com")
                        .holds("first_name", "Hanna")
                        .holds("last_name", "Holm")
                        .holds("customer_type", "registered")
                        .number())
                .isEqualTo(number);
        assertThat(emarsys.salesOf(order))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
    }

    @Test
    void two_purchases_of_one_guest_belong_to_one_contact() throws Exception {
        Order first = shop.guest("ida@example.com").named("Ida", "Iven").buys();
        Order second = shop.guest("IDA@EXAMPLE.COM").named("Ida", "Iven").buys();
        plumbline.settle();
        long number = emarsys.contact("ida@example.com").number();
        assertThat(emarsys.salesOf(first))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
        assertThat(emarsys.salesOf(second))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
    }

    @Test
    void a_family_that_shares_an_address_is_one_contact_until_one_of_them_has_an_own_address() throws Exception {
        Customer jan = shop.customer("Jan")
                .email("family@example.com")
                .ofStore("first")
                .signsUp();
        Customer jette = shop.customer("Jette")
                .email("family@example.com")
                .ofStore("second")
                .signsUp();
        plumbline.settle();
        long shared = emarsys.contact("family@example.com").number();
        jette.changesEmailTo("jette@example.com");
        plumbline.settle();
        Marketing.Contact janAlone = emarsys.contact("family@example.com").holds("first_name", "Jan");
        Marketing.Contact jetteAlone = emarsys.contact("jette@example.com").holds("first_name", "Jette");
        assertThat(shared).isIn(janAlone.number(), jetteAlone.number());
        assertThat(janAlone.externalId()).isNotEqualTo(jetteAlone.externalId());
        assertThat(jan.email()).isEqualTo("family@example.com");
    }

    @Test
    void somebody_who_changes_the_address_stays_the_same_contact() throws Exception {
        Customer kai = shop.customer("Kai").signsUp();
        plumbline.settle();
        long number = emarsys.contact("kai@example.com").number();
        kai.changesEmailTo("kai.new@example.com");
        plumbline.settle();
        emarsys.holdsNobody("kai@example.com");
        assertThat(emarsys.contact("kai.new@example.com").number()).isEqualTo(number);
    }

    @Test
    void when_two_contacts_turn_out_to_be_one_person_one_keeps_the_address() throws Exception {
        shop.guest("lena.guest@example.com").named("Lena", "Lang").buys();
        Customer lena = shop.customer("Lena").lastName("Lang").signsUp();
        plumbline.settle();
        assertThat(emarsys.contact("lena@example.com").number())
                .isNotEqualTo(emarsys.contact("lena.guest@example.com").number());
        lena.changesEmailTo("lena.guest@example.com");
        plumbline.settle();
        assertThat(emarsys.contacts("lena.guest@example.com")).hasSize(1);
        emarsys.holdsNobody("lena@example.com");
    }

    @Test
    void two_people_who_turn_out_to_be_one_before_emarsys_heard_of_them_are_one_contact() throws Exception {
        emarsys.faults()
                .on(Marketing.EVERYTHING)
                .answers(503)
                .with("Retry-After", "1")
                .once();
        Order order = shop.guest("mia.guest@example.com").named("M.", "Guest").buys();
        Customer mia = shop.customer("Mia").lastName("Moll").signsUp();
        Patience.until("Emarsys asked to wait", () -> emarsys.faults().struck() == 1);
        mia.changesEmailTo("mia.guest@example.com");
        plumbline.settle();
        long number = emarsys.contact("mia.guest@example.com")
                .holds("last_name", "Moll")
                .number();
        emarsys.holdsNobody("mia@example.com");
        assertThat(emarsys.salesOf(order))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
    }

    @Test
    void somebody_known_only_by_a_ticked_box_is_nobody_until_the_account_is_fit() throws Exception {
        long contacts = emarsys.size();
        Customer mona = shop.customer("Mona").email("mona at example").signsUp();
        Order order = mona.ordering().optingIn().buys();
        plumbline.settle();
        plumbline.hasInQuarantine(mona.id());
        assertThat(emarsys.size()).isEqualTo(contacts);
        assertThat(emarsys.salesOf(order)).isEmpty();
        mona.changesEmailTo("mona@example.com");
        plumbline.settle();
        emarsys.contact("mona@example.com").holds("first_name", "Mona").isOptedIn();
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }
}
