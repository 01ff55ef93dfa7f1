package io.plumbline.store.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Delivery;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Money;
import io.plumbline.store.memory.MemoryStorage;
import io.plumbline.store.simulation.Esp.Fortune;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Orders reach the destination once, and after their contact, whatever happens to either.
class OrdersTest {
    private static final RecordKey ORDER = new RecordKey(World.SHOP, "order", "o1");
    private static final String RECORDED = "shop/order/o1";

    private final World world = new World(new MemoryStorage());
    private final Person ada = new Person("ada");

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_order_of_a_contact_that_is_unfit_for_a_while_is_told_when_it_is_there() throws Exception {
        world.says(ada.account(), ada.named("Ada"));
        world.settles();
        world.says(ada.account(), ada.named(EspShape.UNFIT));
        world.says(ORDER, order("A-1"));
        world.settles();

        assertThat(world.esp.happened).contains(RECORDED);
    }

    @Test
    void an_order_of_a_contact_that_was_never_fit_is_told_once_it_is() throws Exception {
        world.says(ada.account(), ada.named(EspShape.UNFIT));
        world.says(ORDER, order("A-1"));
        world.settles();
        assertThat(world.esp.happened).isEmpty();
        assertThat(world.cases()).contains("contact-unfit/first-name-unfit");

        world.says(ada.account(), ada.named("Ada"));
        world.settles();
        assertThat(world.esp.happened).contains(RECORDED);
    }

    @Test
    void an_order_that_waits_is_replaced_by_its_correction() throws Exception {
        world.says(ada.account(), ada.named("Ada"));
        world.says(ORDER, order("A-1"));
        world.works();
        world.says(ORDER, order("A-2"));
        world.settles();

        assertThat(world.esp.happened).containsOnlyOnce(RECORDED);
        assertThat(world.esp.orders).containsExactly("A-2");
    }

    @Test
    void an_order_that_was_refused_is_told_again_once_it_is_corrected() throws Exception {
        theFirstOrderMeets(delivery -> Fortune.REFUSED);
        assertThat(world.esp.happened).isEmpty();

        world.esp.fortune = delivery -> Fortune.WELL;
        world.says(ORDER, order("A-2"));
        world.settles();
        assertThat(world.esp.orders).containsExactly("A-2");
    }

    @Test
    void an_order_that_was_told_is_not_told_again() throws Exception {
        world.says(ada.account(), ada.named("Ada"));
        world.says(ORDER, order("A-1"));
        world.settles();
        world.says(ORDER, order("A-2"));
        world.settles();

        assertThat(world.esp.orders).containsExactly("A-1");
    }

    @Test
    void an_order_of_which_nobody_knows_whether_it_arrived_is_not_sent_again() throws Exception {
        theFirstOrderMeets(delivery -> Fortune.ANSWER_LOST);
        world.esp.fortune = delivery -> Fortune.WELL;
        world.says(ORDER, order("A-2"));
        world.dies();
        world.settles();

        assertThat(world.esp.orders).containsExactly("A-1");
        assertThat(world.cases()).contains("in-doubt/answer-lost");
    }

    @Test
    void an_order_that_a_connector_failed_on_is_in_doubt_and_stops_nothing() throws Exception {
        theFirstOrderMeets(delivery -> {
            throw new IllegalStateException("a bug");
        });
        world.esp.fortune = delivery -> Fortune.WELL;
        Person bob = new Person("bob");
        world.says(bob.account(), bob.named("Bob"));
        world.settles();

        assertThat(world.cases()).contains("in-doubt/connector-failed");
        assertThat(world.esp.withAddress(bob.email())).hasSize(1);
    }

    @Test
    void two_records_that_fail_only_together_stop_nothing() throws Exception {
        Person bob = new Person("bob");
        world.together = List.of(ada.email(), bob.email());
        world.says(ada.account(), ada.named("Ada"));
        world.says(bob.account(), bob.named("Bob"));
        world.settles();

        assertThat(world.esp.withAddress(ada.email())).hasSize(1);
        assertThat(world.esp.withAddress(bob.email())).hasSize(1);
    }

    private void theFirstOrderMeets(Function<Delivery, Fortune> fortune) throws Exception {
        world.says(ada.account(), ada.named("Ada"));
        world.settles();
        world.esp.fortune = fortune;
        world.says(ORDER, order("A-1"));
        world.settles();
    }

    private Fact order(String number) {
        return new OrderFact(
                "o1",
                number,
                PersonReference.customer(ada.id()),
                "",
                world.now,
                new OrderStates("Open", "Paid", ""),
                OrderTotals.of(new Money(1000, Currency.getInstance("EUR"))),
                List.of());
    }
}
