package io.plumbline.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.decide.DecideOrder.Subject;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.FulfilmentFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.Parcel;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecideOrderTest {
    private static final Instant LIVE_SINCE = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-06T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Because LIVE = new Because(NOW, true, false);

    @Test
    void a_paid_order_is_recorded_and_its_placing_told() {
        assertThat(things(order("Open", "Paid", NOW.minusSeconds(60)), List.of()))
                .containsExactly("record-order shop/order/o1", "trigger-event shop/order/o1/order-placed!");
    }

    @Test
    void an_order_that_awaits_payment_is_not_recorded() {
        assertThat(things(order("Open", "Pending", NOW), List.of())).isEmpty();
    }

    @Test
    void a_cancelled_order_is_neither_recorded_nor_told() {
        assertThat(things(order("Cancelled", "Paid", NOW), List.of(shipment(NOW, "T1"))))
                .isEmpty();
    }

    @Test
    void history_is_recorded_but_starts_nothing() {
        assertThat(things(order("Complete", "Paid", LIVE_SINCE.minusSeconds(1)), List.of()))
                .containsExactly("record-order shop/order/o1");
    }

    @Test
    void an_order_of_old_that_ships_now_is_told_as_shipped_only() {
        assertThat(things(order("Open", "Paid", LIVE_SINCE.minusSeconds(1)), List.of(shipment(NOW, "T1"))))
                .containsExactly("record-order shop/order/o1", "trigger-event shop/order/o1/order-shipped!");
    }

    @Test
    void a_moment_older_than_a_day_is_not_told_any_more() {
        assertThat(things(order("Open", "Paid", NOW.minus(DAY).minusSeconds(1)), List.of()))
                .containsExactly("record-order shop/order/o1");
    }

    @Test
    void a_parcel_without_tracking_or_on_its_way_back_is_no_shipment() {
        FulfilmentFact back = new FulfilmentFact(
                "d1",
                "o1",
                NOW,
                List.of(),
                List.of(new Parcel("p", "DHL", "R1", true), new Parcel("q", "", "", false)));
        assertThat(things(order("Open", "Pending", NOW), List.of(back))).isEmpty();
    }

    @Test
    void the_same_event_always_has_the_same_deduplication_key() {
        OrderFact order = order("Open", "Paid", NOW);
        assertThat(deduplication(order)).isEqualTo(deduplication(order));
    }

    private static String deduplication(OrderFact order) {
        return decide(order, List.of()).getLast().intent().body().textOrEmpty("deduplication");
    }

    private static List<String> things(OrderFact order, List<FulfilmentFact> fulfilments) {
        return decide(order, fulfilments).stream()
                .map(decided ->
                        decided.intent().kind().word() + " " + decided.intent().thing())
                .toList();
    }

    private static List<Decided> decide(OrderFact order, List<FulfilmentFact> fulfilments) {
        OrderPolicy policy = new OrderPolicy(true, true, Instant.EPOCH, LIVE_SINCE, DAY);
        Subject subject = new Subject(
                new RecordKey(new ConnectionName("shop"), "order", "o1"),
                new OrderLife(order, fulfilments),
                Document.of(Map.of("number", "1")),
                ProfileId.foundedBy(new Identifier("shop/customer", "1"), 0),
                Document.EMPTY);
        return new DecideOrder(new EverythingShape(), policy, NOW)
                .from(subject, LIVE)
                .decided();
    }

    private static OrderFact order(String state, String payment, Instant placedAt) {
        return new OrderFact(
                "o1",
                "O-1",
                PersonReference.customer("1"),
                "",
                placedAt,
                new OrderStates(state, payment, ""),
                OrderTotals.of(new Money(1000, Currency.getInstance("EUR"))),
                List.of());
    }

    private static FulfilmentFact shipment(Instant at, String tracking) {
        return new FulfilmentFact("d1", "o1", at, List.of(), List.of(new Parcel("p1", "DHL", tracking, false)));
    }

    /// A destination that wants to be told of every moment, under the moment's own name.
    private static final class EverythingShape implements DestinationShape {
        @Override
        public Set<ConsentScope> consents() {
            return Set.of();
        }

        @Override
        public ContactShape contact(Document profile) {
            return new ContactShape.Ready(profile, List.of());
        }

        @Override
        public Shapes<Document> orderRows(Document order, Document profile) {
            return Shapes.of(List.of(order));
        }

        @Override
        public Shapes<EventShape> events(String moment, Happening happening) {
            return Shapes.of(List.of(new EventShape(moment + "!", happening.order())));
        }
    }

    @Test
    void an_event_names_its_kind_of_intent() {
        assertThat(decide(order("Open", "Paid", NOW), List.of())
                        .getLast()
                        .intent()
                        .kind())
                .isEqualTo(IntentKind.TRIGGER_EVENT);
    }
}
