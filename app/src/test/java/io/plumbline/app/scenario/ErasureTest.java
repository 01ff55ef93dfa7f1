package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// Somebody who asks to be forgotten is forgotten everywhere that Plumbline reaches, an officer can prove it, and
/// nothing of old brings them back.
@Tag("slow")
class ErasureTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void an_officer_erases_somebody_and_has_a_certificate_of_it() throws Exception {
        Customer paul = shop.customer("Paul").lastName("Pohl").signsUp();
        paul.ordering().buys();
        plumbline.settle();

        JsonNode certificate = plumbline.erases(paul.email());
        plumbline.settle();

        emarsys.holdsNobody(paul.email());
        assertThat(plumbline.certificate(certificate).path("complete").asBoolean())
                .isTrue();
        assertThat(certificate.at("/byHand").valueStream())
                .extracting(item -> item.path("connection").asString())
                .contains("shop", "emarsys");
        assertThat(certificate.toString()).doesNotContain(paul.email(), "Paul", "Pohl");
        assertThat(plumbline.knows(paul.email())).isFalse();
    }

    @Test
    void a_destination_that_is_down_for_a_while_erases_as_soon_as_it_is_back() throws Exception {
        Customer rita = shop.customer("Rita").signsUp();
        plumbline.settle();
        emarsys.faults()
                .on(Marketing.EVERYTHING)
                .answers(503)
                .with("Retry-After", "1")
                .times(3);

        JsonNode certificate = plumbline.erases(rita.email());
        assertThat(certificate.path("complete").asBoolean()).isFalse();
        assertThat(plumbline.knows(rita.email())).isFalse();
        plumbline.settle();

        emarsys.holdsNobody(rita.email());
        assertThat(plumbline.certificate(certificate).path("complete").asBoolean())
                .isTrue();
    }

    @Test
    void an_account_that_the_shop_still_holds_brings_nobody_back() throws Exception {
        Customer sara = shop.customer("Sara").signsUp();
        plumbline.settle();
        plumbline.erases(sara.email());
        plumbline.settle();

        sara.changesLastNameTo("Sommer");
        sara.ordering().buys();
        plumbline.settle();

        emarsys.holdsNobody(sara.email());
        assertThat(plumbline.knows(sara.email())).isFalse();
        assertThat(plumbline.cases()).contains("erased-still-told");
    }

    @Test
    void whoever_signs_up_again_is_somebody_new() throws Exception {
        Customer tom = shop.customer("Tom").lastName("Tann").signsUp();
        plumbline.settle();
        String before = emarsys.contact(tom.email()).externalId();
        plumbline.erases(tom.email());
        tom.leaves();
        plumbline.settle();

        shop.customer("Tom").signsUp();
        plumbline.settle();

        Marketing.Contact back = emarsys.contact(tom.email());
        assertThat(back.externalId()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void asking_twice_and_for_strangers_does_no_harm() throws Exception {
        Customer ute = shop.customer("Ute").signsUp();
        plumbline.settle();

        String first = plumbline.erases(ute.email()).path("id").asString();
        String second = plumbline.erases(ute.email()).path("id").asString();
        JsonNode stranger = plumbline.erases("nobody-ever@example.com");

        assertThat(second).isEqualTo(first);
        assertThat(stranger.path("cleared").isEmpty()).isTrue();
        assertThat(stranger.path("complete").asBoolean()).isTrue();
        plumbline.settle();
    }

    @Test
    void somebody_whom_the_shop_erases_is_erased_everywhere() throws Exception {
        Customer ralf = shop.customer("Ralf").signsUp();
        plumbline.settle();

        ralf.asksToBeForgotten();
        plumbline.settle();

        emarsys.holdsNobody("ralf@example.com");
        assertThat(plumbline.cases()).contains("person-erased");
        List<JsonNode> certificates = plumbline.certificates();
        assertThat(certificates)
                .anyMatch(certificate -> certificate.path("origin").asString().equals("shop")
                        && certificate.path("complete").asBoolean());
    }

    @Test
    void it_survives_that_plumbline_ends_in_the_middle() throws Exception {
        Customer vito = shop.customer("Vito").signsUp();
        plumbline.settle();
        emarsys.faults()
                .on(Marketing.EVERYTHING)
                .answers(503)
                .with("Retry-After", "1")
                .times(2);
        JsonNode certificate = plumbline.erases(vito.email());

        plumbline.isAbandoned();
        plumbline.starts();
        plumbline.settle();

        emarsys.holdsNobody(vito.email());
        assertThat(plumbline.certificate(certificate).path("complete").asBoolean())
                .isTrue();
    }

    @Test
    void whoever_asks_what_is_held_of_them_is_given_all_of_it() throws Exception {
        Customer wanda = shop.customer("Wanda").lastName("Wolf").signsUp();
        wanda.optsIn();
        wanda.ordering().buys();
        plumbline.settle();

        JsonNode file = plumbline.exports(wanda.email());

        assertThat(file.at("/person/identifiers").toString()).contains(wanda.email());
        assertThat(file.path("records").valueStream())
                .extracting(record -> record.path("kind").asString())
                .contains("customer", "order");
        JsonNode account = file.path("records")
                .valueStream()
                .filter(record -> record.path("id").asString().equals(wanda.id()))
                .findFirst()
                .orElseThrow();
        assertThat(account.at("/versions/0/payload/lastName").asString()).isEqualTo("Wolf");
        assertThat(account.path("consentHistory").toString()).contains("granted");
        assertThat(file.path("contacts").toString()).contains("acknowledged", "Wolf");
        plumbline.erases(wanda.email());
        assertThat(Web.post(plumbline.address("/api/v1/customers/export"), "{\"customer\": \"" + wanda.email() + "\"}")
                        .status())
                .isEqualTo(404);
    }
}
