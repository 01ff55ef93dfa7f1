package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// An identifier that stands on more contacts than one person can have joins nobody, and a person is told.
@Tag("slow")
class CrowdedTest {
    private static final String CASE = "identifier-joins-too-many/email";

    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withSettings("""
            identity: {joins-max: 1, guests-max: 2}
            """));

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void an_address_on_too_many_accounts_joins_none_of_them_until_it_stands_on_fewer() throws Exception {
        shop.customer("Gerd").email("desk@example.com").ofStore("first").signsUp();
        plumbline.settle();
        emarsys.contact("desk@example.com");
        Customer gesa = shop.customer("Gesa")
                .email("desk@example.com")
                .ofStore("second")
                .signsUp();
        plumbline.settle();
        assertThat(emarsys.contacts("desk@example.com"))
                .extracting(contact -> contact.path("first_name").asString())
                .containsExactlyInAnyOrder("Gerd", "Gesa");
        assertThat(plumbline.exception(CASE).path("count").asInt()).isEqualTo(1);
        assertThat(plumbline.exception(CASE).path("samples").toString()).contains("d***@***.com");
        gesa.changesEmailTo("gesa@example.com");
        plumbline.settle();
        assertThat(plumbline.cases()).doesNotContain(CASE);
        emarsys.contact("desk@example.com").holds("first_name", "Gerd");
    }

    @Test
    void guests_with_an_address_of_too_many_are_each_a_contact_of_their_own() throws Exception {
        Order first = shop.guest("market@example.com").named("Hans", "Ahorn").buys();
        Order second = shop.guest("market@example.com").named("Hilde", "Birke").buys();
        plumbline.settle();
        emarsys.contact("market@example.com");
        Order third = shop.guest("market@example.com").named("Horst", "Buche").buys();
        plumbline.settle();
        assertThat(emarsys.contacts("market@example.com"))
                .extracting(contact -> contact.path("last_name").asString())
                .containsExactlyInAnyOrder("Ahorn", "Birke", "Buche");
        for (Order order : new Order[] {first, second, third}) {
            assertThat(emarsys.salesOf(order)).hasSize(1);
        }
        JsonNode raised = plumbline.exception(CASE);
        assertThat(raised.path("owner").asString()).isEqualTo("source data");
        assertThat(raised.path("remedy").asString()).contains("identity.never");
        third.changesEmailTo("horst@example.com");
        plumbline.settle();
        assertThat(plumbline.cases()).doesNotContain(CASE);
        emarsys.contact("market@example.com");
        emarsys.contact("horst@example.com").holds("last_name", "Buche");
    }
}
