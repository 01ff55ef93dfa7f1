package io.plumbline.store.history;

import static io.plumbline.store.history.Workshop.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.store.Storage;
import io.plumbline.model.document.Document;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.history.RfmThresholds;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassingDaysTest {
    private final Storage storage = SqliteStorage.open(Stores.newFile("history"), Durability.PROCESS_END);
    private final Workshop workshop = new Workshop(storage, rules(List.of(30, 90), 3));

    static HistoryRules rules(List<Integer> recencyDays, int ordersMax) {
        HistoryRules standard = HistoryRules.STANDARD;
        return new HistoryRules(
                standard.money(),
                standard.zone(),
                Set.of(),
                new TreeMap<>(),
                new RfmThresholds(recencyDays, List.of(), List.of()),
                standard.articles(),
                ordersMax);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private Map<String, BigDecimal> recencies() throws InterruptedException {
        Map<String, BigDecimal> recencies = new TreeMap<>();
        workshop.delivered()
                .forEach((customer, history) ->
                        recencies.put(customer, history.number("recency").orElse(BigDecimal.ZERO)));
        return recencies;
    }

    private static BigDecimal score(int points) {
        return BigDecimal.valueOf(points);
    }

    @Test
    void a_score_falls_on_the_day_it_should_and_nobody_else_is_sent() throws Exception {
        workshop.signsUp("ada");
        workshop.signsUp("bob");
        workshop.signsUp("eve");
        workshop.orders("ada", "o-1", MONDAY);
        workshop.orders("bob", "o-2", MONDAY.minus(Duration.ofDays(20)));
        workshop.work();
        assertThat(recencies()).isEqualTo(Map.of("ada", score(3), "bob", score(3), "eve", score(0)));

        workshop.passes(Duration.ofDays(11));
        workshop.work();
        assertThat(recencies()).isEqualTo(Map.of("bob", score(2)));

        workshop.passes(Duration.ofDays(19));
        workshop.work();
        assertThat(recencies()).isEmpty();

        workshop.passes(Duration.ofDays(1));
        workshop.work();
        assertThat(recencies()).isEqualTo(Map.of("ada", score(2)));

        workshop.passes(Duration.ofDays(365));
        workshop.work();
        assertThat(recencies()).isEqualTo(Map.of("ada", score(1), "bob", score(1)));
        workshop.passes(Duration.ofDays(365));
        assertThat(workshop.work()).isEqualTo(1);
    }

    @Test
    void a_new_order_puts_the_day_off() throws Exception {
        workshop.signsUp("ada");
        workshop.orders("ada", "o-1", MONDAY);
        workshop.work();
        workshop.delivered();
        workshop.passes(Duration.ofDays(20));
        workshop.orders("ada", "o-2", MONDAY.plus(Duration.ofDays(20)));
        workshop.work();
        assertThat(workshop.delivered()).hasSize(1);
        workshop.passes(Duration.ofDays(15));
        workshop.work();
        assertThat(recencies()).isEmpty();
    }

    @Test
    void many_people_are_looked_at_page_by_page_and_news_go_first() throws Exception {
        for (int i = 0; i < 1_200; i++) {
            workshop.signsUp("c-" + i);
            workshop.orders("c-" + i, "o-" + i, MONDAY);
        }
        workshop.work();
        assertThat(workshop.delivered()).hasSize(1_200);
        workshop.passes(Duration.ofDays(31));
        workshop.signsUp("late");

        assertThat(workshop.work()).isEqualTo(1 + 3 + 1); // The news, three pages, and nothing more.
        assertThat(workshop.delivered()).hasSize(1_201);
    }

    @Test
    void somebody_on_whom_a_rule_fails_stops_nobody_else() throws Exception {
        for (String customer : List.of("ada", "bob", "eve")) {
            workshop.signsUp(customer);
            workshop.orders(customer, "o-" + customer, MONDAY);
        }
        workshop.work();
        workshop.delivered();
        workshop.passes(Duration.ofDays(31));
        workshop.failsOn("bob");
        workshop.work();
        assertThat(recencies()).containsOnlyKeys("ada", "eve");

        workshop.failsOn("");
        workshop.passes(Duration.ofDays(1));
        workshop.work();
        assertThat(recencies()).containsOnlyKeys("bob");
    }

    @Test
    void of_an_account_with_more_orders_than_a_person_has_no_history_is_told() throws Exception {
        workshop.signsUp("till");
        for (int i = 1; i <= 3; i++) {
            workshop.orders("till", "o-" + i, MONDAY);
        }
        workshop.work();
        assertThat(workshop.delivered().get("till")).isNotEqualTo(Document.EMPTY);
        assertThat(workshop.cases()).isEmpty();

        workshop.orders("till", "o-3", MONDAY); // Changed, and still three.
        workshop.work();
        assertThat(workshop.delivered()).isEmpty();

        workshop.orders("till", "o-4", MONDAY);
        workshop.work();
        assertThat(workshop.delivered()).isEqualTo(Map.of("till", Document.EMPTY));
        assertThat(workshop.cases()).containsExactly("history-too-many-orders");
    }

    @Test
    void other_rules_reach_everybody_whose_values_they_change_without_any_news() throws Exception {
        workshop.signsUp("ada");
        workshop.signsUp("eve");
        workshop.orders("ada", "o-1", MONDAY);
        storage.work().follow("first rules");
        workshop.work();
        assertThat(workshop.delivered()).hasSize(2);

        Workshop restarted = new Workshop(storage, rules(List.of(), 3));
        storage.work().follow("no thresholds");
        restarted.work();
        Map<String, Document> delivered = restarted.delivered();
        assertThat(delivered).containsOnlyKeys("ada");
        assertThat(delivered.values())
                .allSatisfy(history -> assertThat(history.has("recency")).isFalse());
    }
}
