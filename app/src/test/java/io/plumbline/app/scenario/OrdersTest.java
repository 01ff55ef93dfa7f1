package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Orders are remembered once, and the moments of their lives told once.
@Tag("slow")
class OrdersTest {
    private static final Instant LONG_AGO = Instant.parse("2024-05-06T07:08:09Z");

    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void an_order_of_somebody_new_comes_after_the_contact() throws Exception {
        Customer ilse = shop.customer("Ilse").signsUp();
        Order order = ilse.ordering().buys();
        plumbline.settle();
        long number = emarsys.contact("ilse@example.com").number();
        assertThat(emarsys.salesOf(order)).singleElement().satisfies(row -> {
            assertThat(row.path("contact_id").asLong()).isEqualTo(number);
            assertThat(row.path("item").asString()).isEqualTo("SHIRT-1");
            assertThat(row.path("quantity").asString()).isEqualTo("2");
            assertThat(row.path("price").asString()).isEqualTo("39.8");
        });
    }

    @Test
    void an_order_that_goes_on_living_is_remembered_once() throws Exception {
        Order order = shop.customer("Jana").signsUp().ordering().buys();
        plumbline.settle();
        order.ships("T-1");
        plumbline.settle();
        order.isSentBack();
        plumbline.settle();
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }

    @Test
    void an_order_is_told_when_it_is_placed_and_when_its_first_parcel_leaves() throws Exception {
        Order order = shop.customer("Kurt").signsUp().ordering().buys();
        plumbline.settle();
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed");
        order.ships("T-2");
        plumbline.settle();
        order.ships("T-3");
        plumbline.settle();
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed", "order_shipped");
        assertThat(emarsys.eventsOf(order)).allSatisfy(event -> {
            assertThat(event.path("trigger_id").asString()).hasSize(36);
            assertThat(event.path("external_id").asString())
                    .isEqualTo(emarsys.contact("kurt@example.com").externalId());
        });
        assertThat(emarsys.eventsOf(order)
                        .getLast()
                        .path("data")
                        .path("global")
                        .path("tracking_id")
                        .asString())
                .isEqualTo("T-2");
    }

    @Test
    void an_order_that_is_not_paid_is_told_once_it_is() throws Exception {
        Order order = shop.customer("Lars").signsUp().ordering().unpaid().buys();
        plumbline.settle();
        assertThat(emarsys.salesOf(order)).isEmpty();
        assertThat(emarsys.eventsOf(order)).isEmpty();
        order.isPaid();
        plumbline.settle();
        assertThat(emarsys.salesOf(order)).hasSize(1);
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed");
    }

    @Test
    void an_order_that_is_cancelled_before_it_is_paid_is_never_told() throws Exception {
        Order order = shop.customer("Marta").signsUp().ordering().unpaid().buys();
        order.isCancelled();
        order.isPaid();
        plumbline.settle();
        emarsys.contact("marta@example.com");
        assertThat(emarsys.salesOf(order)).isEmpty();
        assertThat(emarsys.eventsOf(order)).isEmpty();
    }

    @Test
    void an_order_of_long_ago_is_remembered_but_starts_no_mail() throws Exception {
        Order order =
                shop.customer("Nele").signsUp().ordering().madeAt(LONG_AGO).buys();
        plumbline.settle();
        assertThat(emarsys.salesOf(order))
                .singleElement()
                .satisfies(row -> assertThat(row.path("timestamp").asString()).startsWith("2024-05-06"));
        assertThat(emarsys.eventsOf(order)).isEmpty();
    }

    @Test
    void a_guest_order_makes_a_contact_and_is_remembered_with_it() throws Exception {
        Order order = shop.guest("olga@example.com").named("Olga", "Ott").buys();
        plumbline.settle();
        long number = emarsys.contact("olga@example.com")
                .holds("first_name", "Olga")
                .holds("customer_type", "guest")
                .number();
        assertThat(emarsys.salesOf(order))
                .extracting(row -> row.path("contact_id").asLong())
                .containsExactly(number);
        assertThat(emarsys.eventsHappenedOf(order)).containsExactly("order_placed");
    }
}
