package io.plumbline.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.work.Flow;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Audience;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.value.Money;
import io.plumbline.store.memory.MemoryStorage;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Orders of somebody who is not known yet go out when it turns out who that is, also if that is somebody known.
class WaitingOrdersTest {
    private static final ConnectionName ESP = new ConnectionName("esp");
    private static final Flow FLOW = new Flow(
            Telling.SHOP,
            ESP,
            new TakesAll(),
            Audience.EVERYBODY,
            true,
            true,
            false,
            false,
            Instant.EPOCH,
            Duration.ofDays(1));
    private static final Money NOTHING = Money.zero(Currency.getInstance("EUR"));
    private static final Telling LARA = account("lara", "lara@example.com");
    private static final Telling ORDER_OF_LAURA = order("laura");

    @Test
    void when_they_were_merged_into_somebody_known() throws Exception {
        Telling merge = Telling.of("merge", "1", 1, Telling.merge("lara", "laura"));

        assertThat(isOrderToldAfter(LARA, ORDER_OF_LAURA, merge)).isTrue();
    }

    @Test
    void when_they_share_an_address_with_somebody_known() throws Exception {
        assertThat(isOrderToldAfter(LARA, ORDER_OF_LAURA, account("laura", "lara@example.com")))
                .isTrue();
    }

    @Test
    void and_not_before() throws Exception {
        assertThat(isOrderToldAfter(LARA, ORDER_OF_LAURA)).isFalse();
    }

    private static boolean isOrderToldAfter(Telling... tellings) throws InterruptedException {
        try (Worked worked = new Worked(new MemoryStorage(), ProfileRules.STANDARD, 1, List.of(FLOW))) {
            for (Telling telling : tellings) {
                worked.takes(List.of(telling));
            }
            try (Snapshot snapshot = worked.storage().work().snapshot()) {
                return !snapshot.held(ESP, IntentKind.RECORD_ORDER, List.of("shop/order/o1"))
                        .isEmpty();
            }
        }
    }

    private static Telling account(String id, String email) {
        return Telling.of("customer", id, 1, new CustomerFact(id, Document.of(Map.of("email", email))));
    }

    private static Telling order(String customer) {
        OrderFact fact = new OrderFact(
                "o1",
                "S-1",
                PersonReference.customer(customer),
                "",
                Telling.NOON,
                new OrderStates("Open", "Paid", ""),
                new OrderTotals(NOTHING, NOTHING, NOTHING, NOTHING),
                List.of());
        return Telling.of("order", "o1", 1, fact);
    }
}
