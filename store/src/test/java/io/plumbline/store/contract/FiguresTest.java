package io.plumbline.store.contract;

import static io.plumbline.store.contract.Sample.ESP;
import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static io.plumbline.store.contract.Sample.event;
import static io.plumbline.store.contract.Sample.product;
import static io.plumbline.store.contract.Sample.putContact;
import static io.plumbline.store.contract.Sample.quarantined;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.DestinationView.KindView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.StoredFigures.DestinationFigures;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@EveryStore
class FiguresTest {
    @AutoClose
    private final Storage storage;

    private final Deliveries deliveries;

    FiguresTest(Home home) {
        storage = home.open();
        deliveries = new Deliveries(storage);
    }

    @Test
    void of_a_connection_that_nothing_is_known_of_all_figures_are_zero() {
        assertThat(storage.figures().source(SHOP).received()).isZero();
        DestinationFigures figures = storage.figures().destination(ESP);
        assertThat(figures.backlog() + figures.acknowledged() + figures.refused())
                .isZero();
        assertThat(figures.lag()).isEqualTo(LagView.NONE);
        assertThat(figures.oldestWaiting()).isEmpty();
        assertThat(figures.lastSuccess()).isEmpty();
        assertThat(figures.kinds()).isEmpty();
    }

    @Test
    void every_fate_is_counted_by_kind() throws Exception {
        deliveries.queue(putContact("ada", "Ada"), putContact("bob", "Bob"), putContact("eve", "Eve"));
        deliveries.queue(event("ada", "e-1"), product("p"));
        deliveries.settle(deliveries.due(IntentKind.PUT_CONTACT).getFirst(), new Fate.Acknowledged("r"));
        deliveries.settle(deliveries.due(IntentKind.PUT_CONTACT).getFirst(), new Fate.Dead("invalid", "No"));
        deliveries.settle(deliveries.due(IntentKind.TRIGGER_EVENT).getFirst(), new Fate.Doubtful("timeout"));

        DestinationFigures figures = storage.figures().destination(ESP);

        assertThat(figures.kinds())
                .containsExactly(
                        new KindView("put-contact", 1, 1, 1, 0),
                        new KindView("trigger-event", 0, 0, 0, 1),
                        new KindView("put-product", 1, 0, 0, 0));
        assertThat(figures.backlog()).isEqualTo(2);
        assertThat(figures.acknowledged()).isEqualTo(1);
        assertThat(figures.refused()).isEqualTo(1);
        assertThat(figures.inDoubt()).isEqualTo(1);
        assertThat(figures.lastSuccess()).contains(NOON.plusSeconds(2));
    }

    @Test
    void what_is_being_sent_still_belongs_to_the_backlog() throws Exception {
        deliveries.queue(product("p"));
        storage.outbox().markSending(deliveries.due(IntentKind.PUT_PRODUCT));

        assertThat(storage.figures().destination(ESP).backlog()).isEqualTo(1);
        deliveries.settle(
                storage.outbox().due(ESP, IntentKind.PUT_PRODUCT, Lane.BULK, NOON, 1), new Fate.Doubtful("x"), NOON);
        assertThat(storage.figures().destination(ESP).backlog()).isEqualTo(1);
    }

    @Test
    void lag_counts_live_changes_only_and_never_below_zero() throws Exception {
        deliveries.queue(
                product("a", Lane.BULK, NOON.minusMillis(1_000), true),
                product("b", Lane.BULK, NOON.plusSeconds(60), true),
                product("c", Lane.BULK, NOON.minusSeconds(90_000), false));
        deliveries.settle(deliveries.due(IntentKind.PUT_PRODUCT), new Fate.Acknowledged("r"), NOON);

        LagView lag = storage.figures().destination(ESP).lag();

        assertThat(lag.count()).isEqualTo(2);
        assertThat(lag.p50Millis()).isZero();
        assertThat(lag.p99Millis()).isBetween(980L, 1_000L);
        assertThat(lag.maxMillis()).isEqualTo(1_000);
    }

    @Test
    void the_oldest_waiting_change_is_a_live_one_that_is_still_on_its_way() throws Exception {
        deliveries.queue(
                product("history", Lane.BULK, NOON.minusSeconds(90_000), false),
                product("dead", Lane.CONSENT, NOON.minusSeconds(50), true),
                product("older", Lane.BULK, NOON.minusSeconds(20), true),
                product("newer", Lane.BULK, NOON.minusSeconds(10), true));
        deliveries.settle(deliveries.due(IntentKind.PUT_PRODUCT).getFirst(), new Fate.Dead("invalid", "No"));

        assertThat(storage.figures().destination(ESP).oldestWaiting()).contains(NOON.minusSeconds(20));
    }

    @Test
    void calls_add_up() throws Exception {
        storage.figures().addCalls(Map.of(SHOP, 2L, ESP, 1L));
        storage.figures().addCalls(Map.of(SHOP, 3L));

        assertThat(storage.figures().source(SHOP).apiCalls()).isEqualTo(5);
        assertThat(storage.figures().destination(ESP).apiCalls()).isEqualTo(1);
    }

    @Test
    void lists_are_paged_from_the_newest() throws Exception {
        storage.work()
                .commit(new Edit()
                        .quarantined(quarantined("a", 1), quarantined("b", 1), quarantined("c", 1))
                        .changes());
        deliveries.queue(product("a"), product("b"), product("c"));
        deliveries.settle(deliveries.due(IntentKind.PUT_PRODUCT), new Fate.Dead("invalid", "No"), NOON);

        List<QuarantineView> first = storage.figures().quarantine("", 0, 2);
        List<DeadLetterView> letters = storage.figures().deadLetters(ESP.value(), 0, 2);

        assertThat(first).extracting(QuarantineView::recordId).containsExactly("c", "b");
        assertThat(storage.figures().quarantine(SHOP.value(), first.get(1).id(), 2))
                .extracting(QuarantineView::recordId)
                .containsExactly("a");
        assertThat(letters).extracting(DeadLetterView::thing).containsExactly("c", "b");
        assertThat(storage.figures().deadLetters("", letters.get(1).id(), 2))
                .extracting(DeadLetterView::thing)
                .containsExactly("a");
        assertThat(storage.figures().deadLetters(SHOP.value(), 0, 2)).isEmpty();
    }
}
