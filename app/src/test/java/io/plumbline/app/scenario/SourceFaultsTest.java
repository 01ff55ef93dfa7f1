package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever the shop answers, no change in it is lost.
@Tag("slow")
class SourceFaultsTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void a_shop_that_is_busy_is_asked_again() throws Exception {
        shop.faults().on(Shop.READS).answers(429).times(2);
        shop.customer("Alma").signsUp();
        plumbline.settle();
        assertThat(shop.faults().struck()).isEqualTo(2);
        emarsys.contact("alma@example.com");
    }

    @Test
    void an_error_of_the_shop_loses_nothing() throws Exception {
        shop.faults().on(Shop.READS).answers(500).times(2);
        Order order = shop.guest("bodo@example.com").buys();
        plumbline.settle();
        emarsys.contact("bodo@example.com");
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }

    @Test
    void a_broken_connection_to_the_shop_loses_nothing() throws Exception {
        shop.faults().on(Shop.READS).cuts().times(2);
        shop.customer("Cilly").signsUp();
        plumbline.settle();
        emarsys.contact("cilly@example.com");
    }

    @Test
    void half_an_answer_of_the_shop_is_not_believed() throws Exception {
        shop.faults().on(Shop.READS).answersHalf().once();
        shop.customer("Detlef").lastName("Dorn").signsUp();
        plumbline.settle();
        emarsys.contact("detlef@example.com").holds("last_name", "Dorn");
    }

    @Test
    void a_shop_that_lets_nobody_in_is_a_case_for_a_person_and_goes_on_by_itself_once_mended() throws Exception {
        shop.faults().on(Shop.READS).answers(403).untilEnded();
        shop.customer("Elke").signsUp();
        Patience.until("reading stopped", () -> plumbline.source().state().equals("stopped"));
        assertThat(plumbline.source().problem()).isNotEmpty();
        assertThat(plumbline.cases()).anyMatch(kind -> kind.startsWith("source-stopped/"));
        shop.faults().end();
        plumbline.settle();
        emarsys.contact("elke@example.com");
    }

    @Test
    void a_token_that_the_shop_no_longer_takes_is_replaced() throws Exception {
        shop.faults()
                .on(Shop.READS)
                .answers(401)
                .saying("{\"errors\":[{\"code\":\"invalid_token\"}]}")
                .once();
        shop.customer("Falk").signsUp();
        plumbline.settle();
        assertThat(shop.faults().struck()).isEqualTo(1);
        emarsys.contact("falk@example.com");
    }
}
