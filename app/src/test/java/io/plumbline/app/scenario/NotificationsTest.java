package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Notifications are hints: late, doubled, lost, bare or strange ones do no harm.
@Tag("slow")
class NotificationsTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.usual();

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void notifications_that_come_twice_and_in_any_order_lead_to_the_last_state() throws Exception {
        shop.notifiesTwiceAndInAnyOrder();
        Customer anke = shop.customer("Anke").lastName("One").optedIn().signsUp();
        Order order = anke.ordering().buys();
        anke.changesLastNameTo("Two");
        anke.changesLastNameTo("Three");
        order.ships("N-1");
        anke.changesNameAndOptsOut("Four");
        plumbline.settle();
        emarsys.contact("anke@example.com").holds("last_name", "Four").isOptedOut();
        assertThat(emarsys.salesOf(order)).hasSize(1);
        assertThat(emarsys.eventsHappenedOf(order)).containsExactlyInAnyOrder("order_placed", "order_shipped");
    }

    @Test
    void a_notification_without_its_payload_is_enough() throws Exception {
        shop.notifiesWithoutPayload();
        Order order = shop.guest("bjorn@example.com").named("Björn", "Berg").buys();
        plumbline.settle();
        emarsys.contact("bjorn@example.com").holds("first_name", "Björn");
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }

    @Test
    void a_notification_of_an_older_version_changes_nothing() throws Exception {
        Customer cora = shop.customer("Cora").lastName("Old").signsUp();
        cora.changesLastNameTo("New");
        plumbline.settle();
        long calls = emarsys.contactCalls();
        assertThat(plumbline.isTold(updated("customer", cora.id(), 1))).isEqualTo(202);
        plumbline.settle();
        emarsys.contact("cora@example.com").holds("last_name", "New");
        assertThat(emarsys.contactCalls()).isEqualTo(calls);
    }

    @Test
    void notifications_of_kinds_that_nobody_knew_are_answered_well_and_stop_nothing() throws Exception {
        assertThat(plumbline.isTold(updated("quote-request", "7f2a", 3))).isEqualTo(202);
        assertThat(plumbline.isTold("""
                {"notificationType": "ResourceDreamt", "projectKey": "demo",
                 "resource": {"typeId": "customer", "id": "00000000-0000-4000-8000-000000000001"}}""")).isEqualTo(202);
        assertThat(plumbline.isTold("""
                {"notificationType": "Message", "projectKey": "demo", "type": "BasketAdmired",
                 "resource": {"typeId": "basket", "id": "1"}, "resourceVersion": 1}""")).isEqualTo(202);
        shop.customer("Dirk").signsUp();
        plumbline.settle();
        emarsys.contact("dirk@example.com");
    }

    @Test
    void what_is_no_notification_is_refused() throws Exception {
        assertThat(plumbline.isTold("hello")).isEqualTo(400);
        assertThat(plumbline.isTold("{\"to\": \"whom it may concern\"}")).isEqualTo(400);
        assertThat(plumbline.isTold(updated("customer", "1", 1).replace("demo", "another")))
                .isEqualTo(400);
        assertThat(Web.post(plumbline.address("/hooks/shop/guessed"), "{}").status())
                .isEqualTo(404);
        assertThat(Web.post(plumbline.address("/hooks/nowhere/guessed"), "{}").status())
                .isEqualTo(404);
    }

    @Test
    void what_no_notification_told_of_is_found_by_the_next_reading() throws Exception {
        shop.notifiesNobody();
        Customer edda = shop.customer("Edda").signsUp();
        Order order = edda.ordering().buys();
        plumbline.settle();
        emarsys.holdsNobody("edda@example.com");
        plumbline.restarts();
        plumbline.settle();
        emarsys.contact("edda@example.com");
        assertThat(emarsys.salesOf(order)).hasSize(1);
    }

    private static String updated(String type, String id, long version) {
        return """
                {"notificationType": "ResourceUpdated", "projectKey": "demo",
                 "resource": {"typeId": "%s", "id": "%s"}, "version": %d, "oldVersion": %d,
                 "modifiedAt": "2026-01-01T00:00:00.000Z"}""".formatted(type, id, version, version - 1);
    }
}
