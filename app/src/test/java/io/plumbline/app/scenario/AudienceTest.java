package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An account of Emarsys that is for one store of the shop holds that store's people, and hears of their orders there.
@Tag("slow")
class AudienceTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withFlow("only: {stores: [first]}"));

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void accounts_of_other_stores_and_of_none_stay_away() throws Exception {
        shop.customer("Anna").ofStore("first").signsUp();
        shop.customer("Bert").ofStore("second").signsUp();
        shop.customer("Cora").signsUp();
        plumbline.settle();

        emarsys.contact("anna@example.com");
        emarsys.holdsNobody("bert@example.com");
        emarsys.holdsNobody("cora@example.com");
    }

    @Test
    void whoever_has_an_account_in_the_store_is_there_with_all_that_is_known() throws Exception {
        shop.customer("Dora").email("dora@example.com").ofStore("second").signsUp();
        plumbline.settle();
        emarsys.holdsNobody("dora@example.com");

        shop.customer("Dora")
                .lastName("Dorn")
                .email("dora@example.com")
                .ofStore("first")
                .signsUp();
        plumbline.settle();
        emarsys.contact("dora@example.com").holds("last_name", "Dorn");
    }

    @Test
    void who_leaves_the_store_is_not_mailed_from_there_any_more() throws Exception {
        Customer emil = shop.customer("Emil").ofStore("first").optedIn().signsUp();
        plumbline.settle();
        emarsys.contact("emil@example.com").isOptedIn();

        emil.movesToStore("second");
        plumbline.settle();

        emarsys.holdsNobody("emil@example.com");
    }

    @Test
    void orders_of_other_stores_are_not_told() throws Exception {
        shop.customer("Fred").ofStore("first").signsUp();
        plumbline.settle();
        Order here = shop.guest("fred@example.com")
                .named("Fred", "Falk")
                .inStore("first")
                .buys();
        Order elsewhere = shop.guest("fred@example.com")
                .named("Fred", "Falk")
                .inStore("second")
                .buys();
        plumbline.settle();

        assertThat(emarsys.salesOf(here)).isNotEmpty();
        assertThat(emarsys.salesOf(elsewhere)).isEmpty();
    }
}
