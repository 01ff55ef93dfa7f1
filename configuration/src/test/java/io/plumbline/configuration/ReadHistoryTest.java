package io.plumbline.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.history.Shop;
import io.plumbline.yaml.YamlSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadHistoryTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final String REST = """
            workspace: sunrise
            connections:
              shop: {system: memo-shop, settings: {project-key: demo, client-secret: "${SECRET}"}}
              mail: {system: memo-mail, settings: {project-key: demo}}
            flows: [{from: shop, to: mail}]
            """;

    private static Reading read(String history, Map<String, String> files) {
        Outside outside = new Files(files);
        return new ReadConfiguration(List.of(new MemoSystem.Shop(), new MemoSystem.Mail()), outside)
                .read(new YamlSource("plumbline.yaml", REST + history), Path.of("/home/me"));
    }

    private static HistoryRules rules(String history, Map<String, String> files) {
        Reading reading = read(history, files);
        assertThat(reading).isInstanceOf(Reading.Usable.class);
        return ((Reading.Usable) reading).configuration().rules().history();
    }

    private static List<String> problems(String history, Map<String, String> files) {
        Reading reading = read(history, files);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty) reading)
                .problems().stream().map(Object::toString).toList();
    }

    @Test
    void without_settings_the_standard_holds() {
        assertThat(rules("", Map.of()).written()).isEqualTo(HistoryRules.STANDARD.written());
    }

    @Test
    void everything_can_be_said() {
        HistoryRules rules = rules("""
                history:
                  currency: EUR
                  rates: [{day: 2026-03-01, currency: GBP, worth: 1.15}]
                  rates-hold-days: 31
                  zone: Europe/Berlin
                  connections: [shop]
                  shops: {uk: {store: uk-store}, all: {connection: shop}}
                  rfm: {recency-days: [30, 90], frequency-orders: [2], monetary-value: [50, 99.95]}
                  articles-max: 3
                  orders-max: 900
                """, Map.of());
        ConnectionName shop = new ConnectionName("shop");
        assertThat(rules.money().currency()).contains(Currency.getInstance("EUR"));
        assertThat(rules.money().rates().on(LocalDate.parse("2026-03-31"), GBP)).contains(new BigDecimal("1.15"));
        assertThat(rules.money().rates().on(LocalDate.parse("2026-04-01"), GBP)).isEmpty();
        assertThat(rules.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(rules.sources()).containsExactly(shop);
        assertThat(rules.shops())
                .containsEntry("uk", new Shop(Optional.empty(), Optional.of("uk-store")))
                .containsEntry("all", new Shop(Optional.of(shop), Optional.empty()));
        assertThat(rules.rfm().recencyDays()).containsExactly(30, 90);
        assertThat(rules.rfm().monetaryValue()).containsExactly(new BigDecimal("50"), new BigDecimal("99.95"));
        assertThat(rules.articles().max()).isEqualTo(3);
        assertThat(rules.ordersMax()).isEqualTo(900);
    }

    @Test
    void tables_are_read_from_files_beside_the_configuration() {
        HistoryRules rules = rules(
                "history: {currency: EUR, rates: rates.csv, categories: articles.csv}\n",
                Map.of(
                        "/home/me/rates.csv", "\uFEFFcurrency;day;worth;source\n# a note\n\nGBP;2026-03-01;1.2;bank\n",
                        "/home/me/articles.csv", "sku,category\nA-1,\"Shoes, \"\"new\"\"\"\nA-1,Sale\n"));
        assertThat(rules.money().rates().on(LocalDate.parse("2026-03-01"), GBP)).contains(new BigDecimal("1.2"));
        assertThat(rules.articles().categories()).containsEntry("A-1", List.of("Shoes, \"new\"", "Sale"));
    }

    @Test
    void what_is_wrong_in_a_table_is_told_with_the_table_s_own_line() {
        String table = """
                day,currency,worth
                2026-03-01,GPB,1.2
                2026-02-30,GBP,1.2
                2026-03-01,GBP,0
                2026-03-02,GBP,1.2
                2026-03-02,GBP,1.3
                2026-03-02,EUR,1
                2026-03-02,GBP
                """;
        assertThat(problems("history: {currency: EUR, rates: rates.csv}\n", Map.of("/home/me/rates.csv", table)))
                .containsExactly(
                        "rates.csv:2:1: There is no currency 'GPB'; did you mean 'GBP'?",
                        "rates.csv:3:1: Expected a day such as 2026-01-31, found '2026-02-30'",
                        "rates.csv:4:1: Expected what one GBP is worth, a number above 0",
                        "rates.csv:6:1: There is a rate of GBP for 2026-03-02 already",
                        "rates.csv:7:1: EUR is the reporting currency itself and needs no rate",
                        "rates.csv:8:1: Expected 3 cells, found 2");
        assertThat(problems("history: {currency: EUR, rates: rates.csv}\n", Map.of("/home/me/rates.csv", "a,b\n")))
                .containsExactly("rates.csv:1:1: Expected a first line with the columns day, currency, worth");
    }

    @Test
    void everything_that_is_wrong_is_told_with_line_and_column() {
        String wrong = """
                history:
                  curency: EUR
                  rates: rates.csv
                  zone: Europe/Berlim
                  connections: [shopp]
                  shops:
                    orderCount: {store: a}
                    uk: {connection: mial}
                    de: {}
                    1st: {store: b}
                  rfm: {recency-days: [90, 30], frequency-orders: [1.5], monetary-value: [-1]}
                  articles-max: 0
                """;
        assertThat(problems(wrong, Map.of()))
                .containsExactly(
                        "plumbline.yaml:7:3: Unknown key 'curency'; did you mean 'currency'?",
                        "plumbline.yaml:8:10: Rates need a 'currency' to convert into",
                        "plumbline.yaml:9:9: There is no time zone 'Europe/Berlim'; did you mean 'Europe/Berlin'?",
                        "plumbline.yaml:10:17: There is no connection 'shopp'; did you mean 'shop'?",
                        "plumbline.yaml:12:5: 'orderCount' is the name of a value already",
                        "plumbline.yaml:13:22: There is no connection 'mial'; did you mean 'mail'?",
                        "plumbline.yaml:14:9: Name the 'connection' or the 'store' whose orders belong to this shop",
                        "plumbline.yaml:15:5: A shop's name has letters, digits, '-' and '_' only",
                        "plumbline.yaml:16:23: Thresholds ascend: each is greater than the one before",
                        "plumbline.yaml:16:51: Expected whole numbers up to 100000",
                        "plumbline.yaml:16:74: Thresholds of value need a 'currency' that they are in",
                        "plumbline.yaml:16:75: Expected a number that is not below 0",
                        "plumbline.yaml:17:17: Expected a whole number from 1 to 100");
    }

    @Test
    void a_table_that_cannot_be_read_is_told_where_it_is_named() {
        assertThat(problems("history: {currency: EUR, rates: rates.csv}\n", Map.of()))
                .containsExactly("plumbline.yaml:6:33: The file 'rates.csv' cannot be read");
    }

    /// Files that are given, and one variable.
    private record Files(Map<String, String> files) implements Outside {
        @Override
        public Optional<String> variable(String name) {
            return Optional.of("s3cret");
        }

        @Override
        public Optional<String> file(String path) {
            return Optional.ofNullable(files.get(path));
        }
    }
}
