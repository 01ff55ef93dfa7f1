package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What Emarsys refuses for good waits for a person, and keeps nobody else from arriving. Here a mapping writes titles
/// into a field that takes the numbers of choices only.
@Tag("slow")
class RefusalsTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withMapping("""
            mapping: emarsys
            contact:
              fields:
                salutation: {from: title, type: choice}
            """));

    private static final String NO_SUCH_CHOICE = "77";

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void a_contact_that_is_refused_waits_for_a_person_and_the_others_pass() throws Exception {
        emarsys.faults()
                .on(Marketing.EVERYTHING)
                .answers(503)
                .with("Retry-After", "1")
                .once();
        shop.customer("Arno").with("title", "1").signsUp();
        shop.customer("Birk").with("title", NO_SUCH_CHOICE).signsUp();
        shop.customer("Cara").with("title", "2").signsUp();
        plumbline.settle();
        emarsys.contact("arno@example.com").holds("salutation", "1");
        emarsys.contact("cara@example.com").holds("salutation", "2");
        emarsys.holdsNobody("birk@example.com");
        assertThat(plumbline.deadLetters())
                .extracting(letter -> letter.path("code").asString())
                .contains("emarsys/value-refused");
        assertThat(plumbline.cases()).contains("refused/emarsys/value-refused");
    }

    @Test
    void a_refused_contact_is_delivered_with_its_orders_once_the_shop_corrects_it() throws Exception {
        Customer doro = shop.customer("Doro").with("title", NO_SUCH_CHOICE).signsUp();
        Order order = doro.ordering().buys();
        Patience.until("the contact was refused", () -> isRefused("put-contact"));
        assertThat(emarsys.salesOf(order)).isEmpty();
        doro.changesTitleTo("2");
        plumbline.settle();
        emarsys.contact("doro@example.com").holds("salutation", "2");
        assertThat(emarsys.salesOf(order)).hasSize(1);
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed");
    }

    @Test
    void a_batch_that_is_refused_whole_is_halved_until_the_bad_one_is_found() throws Exception {
        long calls = emarsys.contactCalls();
        emarsys.faults()
                .on(Marketing.EVERYTHING)
                .answers(503)
                .with("Retry-After", "1")
                .once();
        for (int number = 0; number < 8; number++) {
            shop.customer("Emmy" + number).signsUp();
        }
        emarsys.faults()
                .on(Marketing.CONTACTS)
                .answers(400)
                .saying("{\"replyCode\": 2012, \"replyText\": \"Contact array is malformed\", \"data\": \"\"}")
                .times(2);
        plumbline.settle();
        for (int number = 0; number < 8; number++) {
            emarsys.contact("emmy" + number + "@example.com");
        }
        assertThat(emarsys.contactCalls() - calls).isGreaterThanOrEqualTo(4);
    }

    private boolean isRefused(String kind) throws InterruptedException {
        return plumbline.deadLetters().stream()
                .anyMatch(letter -> letter.path("kind").asString().equals(kind));
    }
}
