package io.plumbline.model.history;

import io.plumbline.model.ConnectionName;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// By which rules a history is derived.
///
/// @param money in what sums are told
/// @param zone whose days count
/// @param sources connections whose orders count; all of them if empty
/// @param shops parts with values of their own, by the name they have in mappings
/// @param rfm the thresholds of scores
/// @param articles what is told of the articles bought last
/// @param ordersMax of a person with more there is no history, for they are no person
public record HistoryRules(
        MoneyRules money,
        ZoneId zone,
        Set<ConnectionName> sources,
        SortedMap<String, Shop> shops,
        RfmThresholds rfm,
        ArticleRules articles,
        int ordersMax) {
    /// Without settings: sums only where all orders are in one currency.
    public static final HistoryRules STANDARD = new HistoryRules(
            MoneyRules.OWN_CURRENCY,
            ZoneOffset.UTC,
            Set.of(),
            new TreeMap<>(),
            RfmThresholds.NONE,
            ArticleRules.STANDARD,
            2_000);

    public HistoryRules {
        sources = Set.copyOf(sources);
        shops = new TreeMap<>(shops);
        if (ordersMax < 1) {
            throw new IllegalArgumentException("A person may have an order");
        }
    }

    /// In what currency sums are told.
    ///
    /// @param currency the reporting currency; if empty, sums are told where all orders are in one currency
    public record MoneyRules(Optional<Currency> currency, ExchangeRates rates) {
        public static final MoneyRules OWN_CURRENCY = new MoneyRules(Optional.empty(), ExchangeRates.NONE);
    }

    /// What is told of the articles bought last.
    ///
    /// @param max how many of them
    /// @param categories by stock keeping unit, for orders that do not tell categories themselves
    public record ArticleRules(int max, Map<String, List<String>> categories) {
        public static final ArticleRules STANDARD = new ArticleRules(10, Map.of());

        public ArticleRules {
            categories = Map.copyOf(categories);
        }
    }

    /// All of them in one text, which is the same for the same rules. It tells when everything must be derived anew.
    public String written() {
        return String.join(
                "|",
                money.currency().map(Currency::getCurrencyCode).orElse(""),
                money.rates().written(),
                zone.getId(),
                sources.stream().map(ConnectionName::value).sorted().toList().toString(),
                shops.toString(),
                rfm.toString(),
                articles.max() + "/" + new TreeMap<>(articles.categories()),
                Integer.toString(ordersMax));
    }
}
