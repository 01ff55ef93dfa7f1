package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A flow brings what its configuration says, in the shape that a user's mapping gives it.
@Tag("slow")
class FlowTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual()
            .withFlow("events: false, orders-since: 2025-01-01")
            .withMapping("""
                    mapping: emarsys
                    contact:
                      fields:
                        last_name: off
                        first_name: {from: lastName, max-length: 60}
                    """));

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void a_flow_without_events_starts_no_mail() throws Exception {
        Order order = shop.customer("Abel").signsUp().ordering().buys();
        order.ships("F-1");
        plumbline.settle();
        assertThat(emarsys.salesOf(order)).hasSize(1);
        assertThat(emarsys.eventsOf(order)).isEmpty();
    }

    @Test
    void orders_from_before_a_given_day_are_left_out() throws Exception {
        Order order = shop.guest("bianca@example.com")
                .madeAt(Instant.parse("2024-12-31T23:59:59Z"))
                .buys();
        plumbline.settle();
        emarsys.contact("bianca@example.com");
        assertThat(emarsys.salesOf(order)).isEmpty();
    }

    @Test
    void a_mapping_of_one_s_own_changes_the_shipped_one_row_by_row() throws Exception {
        shop.customer("Conny")
                .lastName("Cordes")
                .livingAt("Weg 5", "Jena", "DE")
                .signsUp();
        plumbline.settle();
        emarsys.contact("conny@example.com")
                .holds("first_name", "Cordes")
                .holdsNo("last_name")
                .holds("city", "Jena");
    }
}
