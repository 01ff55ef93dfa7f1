package io.plumbline.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import io.plumbline.model.history.ExchangeRates.Rate;
import io.plumbline.model.history.HistoryRules.MoneyRules;
import io.plumbline.model.property.Seeds;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeriveHistoryPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final HistoryRules RULES = rules(new MoneyRules(Optional.of(Buying.EUR), rates()));

    private static HistoryRules rules(MoneyRules money) {
        TreeMap<String, Shop> shops = new TreeMap<>();
        shops.put("uk", new Shop(Optional.empty(), Optional.of("uk")));
        RfmThresholds rfm = new RfmThresholds(List.of(30, 60), List.of(2), List.of(BigDecimal.valueOf(100)));
        return new HistoryRules(
                money,
                HistoryRules.STANDARD.zone(),
                Set.of(),
                shops,
                rfm,
                HistoryRules.STANDARD.articles(),
                HistoryRules.STANDARD.ordersMax());
    }

    /// Rates for every other fortnight, so that some orders have none.
    private static ExchangeRates rates() {
        List<Rate> rates = new ArrayList<>();
        for (int day = 0; day < 120; day += 28) {
            LocalDate date = LocalDate.parse("2026-01-01").plusDays(day);
            rates.add(new Rate(date, Buying.GBP, new BigDecimal("1.1567")));
            rates.add(new Rate(date, Buying.JPY, new BigDecimal("0.0061234")));
        }
        return ExchangeRates.of(rates, 14);
    }

    private static History derive(List<PastOrder> orders) {
        return DeriveHistory.from(orders, RULES, NOW);
    }

    private static BigDecimal value(List<PastOrder> orders) {
        return derive(orders)
                .document()
                .object(HistoryFields.LIFETIME_VALUE)
                .number("amount")
                .orElseThrow();
    }

    private static BigDecimal count(List<PastOrder> orders) {
        return derive(orders).document().number(HistoryFields.ORDER_COUNT).orElseThrow();
    }

    @Test
    void the_order_of_arrival_and_repetitions_do_not_matter() {
        Seeds.each(random -> {
            List<PastOrder> orders = new SomeOrders(random).some();
            List<PastOrder> arrived = new ArrayList<>(orders);
            arrived.addAll(orders.subList(0, random.nextInt(orders.size() + 1)));
            Collections.shuffle(arrived, random);
            assertThat(derive(arrived)).isEqualTo(derive(orders));
        });
    }

    @Test
    void two_people_who_become_one_have_the_history_of_all_their_orders_counted_once() {
        Seeds.each(random -> {
            List<PastOrder> all = new SomeOrders(random).some();
            List<PastOrder> one = new ArrayList<>();
            List<PastOrder> other = new ArrayList<>();
            all.forEach(order -> (random.nextBoolean() ? one : other).add(order));
            assertThat(count(all)).isEqualByComparingTo(count(one).add(count(other)));
            assertThat(value(all)).isEqualByComparingTo(value(one).add(value(other)));
            List<PastOrder> merged = new ArrayList<>(other);
            merged.addAll(one);
            merged.addAll(all);
            assertThat(derive(merged)).isEqualTo(derive(all));
        });
    }

    @Test
    void a_return_never_raises_the_value_and_never_takes_more_than_the_order() {
        Seeds.each(random -> {
            List<PastOrder> others = new SomeOrders(random).some();
            long seed = random.nextLong();
            PastOrder before = new SomeOrders(new Random(seed)).order("order-x").done();
            SomeOrders same = new SomeOrders(new Random(seed));
            PastOrder after = same.back(same.order("order-x")).done();
            assertThat(value(with(others, after))).isLessThanOrEqualTo(value(with(others, before)));
            assertThat(value(with(others, after))).isGreaterThanOrEqualTo(value(others));
        });
    }

    private static List<PastOrder> with(List<PastOrder> orders, PastOrder further) {
        List<PastOrder> all = new ArrayList<>(orders);
        all.add(further);
        return all;
    }

    @Test
    void an_older_order_that_comes_late_changes_the_first_date_and_not_the_last() {
        Seeds.each(random -> {
            List<PastOrder> orders = with(
                    new SomeOrders(random).some(),
                    new SomeOrders(random)
                            .order("order-y")
                            .states("Open", "Paid")
                            .done());
            PastOrder late = new SomeOrders(random)
                    .order("order-late")
                    .on("2025-12-24")
                    .states("Open", "Paid")
                    .done();
            Document before = derive(orders).document();
            Document after = derive(with(orders, late)).document();
            assertThat(after.text(HistoryFields.FIRST_ORDER_DATE)).contains("2025-12-24");
            assertThat(after.text(HistoryFields.LAST_ORDER_DATE)).isEqualTo(before.text(HistoryFields.LAST_ORDER_DATE));
            List<String> articles = before.texts(HistoryFields.LAST_SKUS);
            assertThat(after.texts(HistoryFields.LAST_SKUS).subList(0, articles.size()))
                    .isEqualTo(articles);
        });
    }

    @Test
    void orders_without_a_rate_are_all_told_and_in_no_sum() {
        Seeds.each(random -> {
            List<PastOrder> orders = new SomeOrders(random).some();
            List<PastOrder> rated = new ArrayList<>(orders);
            long missing = 0;
            for (Finding finding : derive(orders).findings()) {
                if (finding instanceof Finding.RateMissing rateless) {
                    rated.removeIf(order -> order.record().equals(rateless.record()));
                    missing++;
                }
            }
            assertThat(value(orders)).isEqualByComparingTo(value(rated));
            assertThat(derive(orders)
                            .document()
                            .number(HistoryFields.WITHOUT_RATE)
                            .orElse(BigDecimal.ZERO))
                    .isEqualByComparingTo(BigDecimal.valueOf(missing));
        });
    }

    @Test
    void a_history_stays_as_it_is_until_it_says_it_changes() {
        Seeds.each(random -> {
            List<PastOrder> orders = new SomeOrders(random).some();
            Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(20_000_000));
            History history = DeriveHistory.from(orders, RULES, now);
            Instant changes = history.changesAt().orElse(now.plusSeconds(900_000_000));
            assertThat(DeriveHistory.from(orders, RULES, changes.minusNanos(1)).document())
                    .isEqualTo(history.document());
            if (history.changesAt().isPresent()) {
                assertThat(DeriveHistory.from(orders, RULES, changes).document())
                        .isNotEqualTo(history.document());
            }
        });
    }
}
