package io.plumbline.model.history;

import static io.plumbline.model.history.Buying.EUR;
import static io.plumbline.model.history.Buying.GBP;
import static io.plumbline.model.history.Buying.JPY;
import static io.plumbline.model.history.Buying.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.history.ExchangeRates.Rate;
import io.plumbline.model.history.HistoryRules.ArticleRules;
import io.plumbline.model.history.HistoryRules.MoneyRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeriveHistoryTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static History history(PastOrder... orders) {
        return DeriveHistory.from(List.of(orders), HistoryRules.STANDARD, NOW);
    }

    private static Document told(PastOrder... orders) {
        return history(orders).document();
    }

    private static Document told(HistoryRules rules, PastOrder... orders) {
        return DeriveHistory.from(List.of(orders), rules, NOW).document();
    }

    private static HistoryRules inEuros(Rate... rates) {
        return with(new MoneyRules(Optional.of(EUR), ExchangeRates.of(List.of(rates), 7)));
    }

    private static HistoryRules with(MoneyRules money) {
        HistoryRules standard = HistoryRules.STANDARD;
        return new HistoryRules(
                money, standard.zone(), Set.of(), new TreeMap<>(), standard.rfm(), standard.articles(), 100);
    }

    private static Rate pound(String day, String worth) {
        return new Rate(LocalDate.parse(day), GBP, new BigDecimal(worth));
    }

    private static String value(Document history) {
        return money(history, HistoryFields.LIFETIME_VALUE);
    }

    private static String money(Document history, String name) {
        Document money = history.object(name);
        return money.isEmpty() ? "" : money.value("amount") + " " + money.textOrEmpty("currency");
    }

    @Test
    void orders_are_counted_dated_and_added_up() {
        Document told = told(
                order("1").on("2026-03-02").done(),
                order("2").on("2026-04-05").line("HAT", 1, 1_001).done());

        assertThat(told.number("orderCount")).contains(BigDecimal.valueOf(2));
        assertThat(value(told)).isEqualTo("50.01 EUR");
        assertThat(money(told, "averageOrderValue")).isEqualTo("25 EUR"); // 25.005, half-even
        assertThat(told.text("firstOrderDate")).contains("2026-03-02");
        assertThat(told.text("lastOrderDate")).contains("2026-04-05");
    }

    @Test
    void whoever_never_ordered_has_no_orders_and_no_dates() {
        assertThat(told()).isEqualTo(Document.of(Map.of("orderCount", 0)));
        assertThat(value(told(inEuros()))).isEqualTo("0 EUR");
    }

    @Test
    void orders_that_are_cancelled_or_not_paid_do_not_count() {
        Document told = told(
                order("1").states("Cancelled", "Paid").done(),
                order("2").states("canceled", "").done(),
                order("3").states("Open", "Pending").done(),
                order("4").states("Open", "").done(),
                order("5").states("Complete", "CreditOwed").done());

        assertThat(told.number("orderCount")).contains(BigDecimal.valueOf(2));
    }

    @Test
    void what_comes_back_is_taken_off_by_its_share_of_the_line() {
        assertThat(value(told(order("1").line("A", 3, 1_000).back("line-1", 1).done())))
                .isEqualTo("6.67 EUR");
        assertThat(value(told(order("1").shippedFor(499).back("line-1", 2).done())))
                .isEqualTo("4.99 EUR");
        assertThat(value(told(order("1").back("line-1", 1).back("line-1", 5).done())))
                .isEqualTo("0 EUR");
    }

    @Test
    void a_discount_on_the_whole_order_is_spread_over_what_comes_back() {
        PastOrder half = order("1")
                .line("A", 1, 3_000)
                .line("B", 1, 1_000)
                .discountedBy(1_000)
                .shippedFor(500)
                .back("line-1", 1)
                .done();

        assertThat(value(told(half))).isEqualTo("12.5 EUR"); // 35.00 less three quarters of the 30.00 paid for goods
    }

    @Test
    void a_return_for_which_no_money_goes_back_takes_nothing_off() {
        assertThat(value(told(order("1").back("line-1", 2, "NotRefunded").done())))
                .isEqualTo("40 EUR");
    }

    @Test
    void a_return_that_names_no_line_is_told_and_takes_nothing_off() {
        PastOrder past = order("1").back("", 1).done();

        assertThat(value(told(past))).isEqualTo("40 EUR");
        assertThat(history(past).findings()).containsExactly(new Finding.ReturnWithoutLine(past.record()));
    }

    @Test
    void without_a_reporting_currency_several_currencies_have_no_sum() {
        PastOrder pounds = order("2").on("2026-03-05").paidIn(GBP).done();
        PastOrder euros = order("1").done();

        assertThat(value(told(pounds))).isEqualTo("40 GBP");
        assertThat(value(told(euros, pounds))).isEmpty();
        assertThat(told(euros, pounds).number("orderCount")).contains(BigDecimal.valueOf(2));
        assertThat(history(euros, pounds).findings()).containsExactly(new Finding.CurrenciesDiffer(pounds.record()));
    }

    @Test
    void an_order_is_worth_what_its_currency_was_worth_on_its_day() {
        HistoryRules rules = inEuros(pound("2026-03-02", "1.15"), pound("2026-03-03", "1.2"));

        assertThat(value(told(rules, order("1").on("2026-03-02").paidIn(GBP).done())))
                .isEqualTo("46 EUR");
        assertThat(value(told(rules, order("1").on("2026-03-09").paidIn(GBP).done())))
                .isEqualTo("48 EUR");
    }

    @Test
    void a_currency_without_decimals_is_converted_too() {
        Rate yen = new Rate(LocalDate.parse("2026-03-02"), JPY, new BigDecimal("0.0061"));

        assertThat(value(told(
                        inEuros(yen), order("1").paidIn(JPY).line("A", 1, 4_321).done())))
                .isEqualTo("26.36 EUR");
    }

    @Test
    void an_order_without_a_rate_for_its_day_is_left_out_and_told() {
        PastOrder early = order("1").on("2026-03-01").paidIn(GBP).done();
        PastOrder late = order("2").on("2026-03-10").paidIn(GBP).done();
        PastOrder euros = order("3").done();
        History history = DeriveHistory.from(List.of(early, late, euros), inEuros(pound("2026-03-02", "1.2")), NOW);

        assertThat(value(history.document())).isEqualTo("40 EUR");
        assertThat(money(history.document(), "averageOrderValue")).isEqualTo("40 EUR");
        assertThat(history.document().number("ordersWithoutRate")).contains(BigDecimal.valueOf(2));
        assertThat(history.document().number("orderCount")).contains(BigDecimal.valueOf(3));
        assertThat(history.findings())
                .containsExactly(
                        new Finding.RateMissing(early.record(), GBP, LocalDate.parse("2026-03-01")),
                        new Finding.RateMissing(late.record(), GBP, LocalDate.parse("2026-03-10")));
    }

    @Test
    void a_sum_that_is_larger_than_any_amount_is_not_told() {
        PastOrder huge = order("1").line("A", 1, Long.MAX_VALUE).done();
        PastOrder other = order("2").line("A", 1, Long.MAX_VALUE).done();

        assertThat(value(told(huge, other))).isEmpty();
    }

    @Test
    void articles_bought_last_come_first_without_those_that_came_back() {
        HistoryRules standard = HistoryRules.STANDARD;
        HistoryRules rules = new HistoryRules(
                standard.money(),
                standard.zone(),
                Set.of(),
                new TreeMap<>(),
                standard.rfm(),
                new ArticleRules(3, Map.of("HAT", List.of("Hats"))),
                100);
        Document told = told(
                rules,
                order("1")
                        .on("2026-01-01")
                        .line("OLD", 1, 100)
                        .line("HAT", 1, 100)
                        .done(),
                order("2")
                        .on("2026-02-01")
                        .line("HAT", 1, 100)
                        .line("SHOE", 1, 100, "Shoes", "Sale")
                        .done(),
                order("3")
                        .on("2026-03-01")
                        .line("SENT-BACK", 1, 100)
                        .line("TIE", 1, 100)
                        .back("line-1", 1)
                        .done());

        assertThat(told.texts("lastSkus")).containsExactly("TIE", "HAT", "SHOE");
        assertThat(told.texts("lastCategories")).containsExactly("Hats", "Shoes", "Sale");
    }

    @Test
    void shops_have_values_of_their_own() {
        HistoryRules standard = HistoryRules.STANDARD;
        TreeMap<String, Shop> shops = new TreeMap<>();
        shops.put("uk", new Shop(Optional.empty(), Optional.of("store-uk")));
        shops.put("erp", new Shop(Optional.of(new ConnectionName("erp")), Optional.empty()));
        HistoryRules rules = new HistoryRules(
                standard.money(), standard.zone(), Set.of(), shops, standard.rfm(), standard.articles(), 100);
        Document told = told(
                rules,
                order("1").on("2026-03-02").in("shop", "store-uk").paidIn(GBP).done(),
                order("2").on("2026-03-05").in("shop", "store-de").done());

        assertThat(told.text("lastOrderDate")).contains("2026-03-05");
        assertThat(told.object("uk").text("lastOrderDate")).contains("2026-03-02");
        assertThat(value(told.object("uk"))).isEqualTo("40 GBP");
        assertThat(told.object("erp")).isEqualTo(Document.of(Map.of("orderCount", 0)));
    }

    @Test
    void only_orders_of_the_named_sources_count() {
        HistoryRules standard = HistoryRules.STANDARD;
        HistoryRules rules = new HistoryRules(
                standard.money(),
                standard.zone(),
                Set.of(new ConnectionName("shop")),
                new TreeMap<>(),
                standard.rfm(),
                standard.articles(),
                100);

        assertThat(told(rules, order("1").done(), order("1").in("erp", "").done())
                        .number("orderCount"))
                .contains(BigDecimal.ONE);
    }

    @Test
    void days_are_those_of_the_zone() {
        HistoryRules standard = HistoryRules.STANDARD;
        HistoryRules rules = new HistoryRules(
                standard.money(),
                ZoneId.of("Europe/Berlin"),
                Set.of(),
                new TreeMap<>(),
                standard.rfm(),
                standard.articles(),
                100);

        assertThat(told(rules, order("1").at("2026-03-02T23:30:00Z").done()).text("lastOrderDate"))
                .contains("2026-03-03");
    }
}
