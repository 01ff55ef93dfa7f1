package io.plumbline.model.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What one unit of each currency was worth in the reporting currency, by day.
///
/// A rate holds from its day until the day before the next rate of that currency, but for `daysMax` days at most:
/// tables have gaps over weekends and holidays, and a table that nobody keeps up must not go on being believed.
public final class ExchangeRates {
    public static final ExchangeRates NONE = new ExchangeRates(Map.of(), 1);

    private final Map<Currency, NavigableMap<LocalDate, BigDecimal>> byCurrency;
    private final int daysMax;

    private ExchangeRates(Map<Currency, NavigableMap<LocalDate, BigDecimal>> byCurrency, int daysMax) {
        this.byCurrency = byCurrency;
        this.daysMax = daysMax;
    }

    /// A line of the table.
    ///
    /// @param worth of one unit of the currency, in the reporting currency
    public record Rate(LocalDate day, Currency currency, BigDecimal worth) {
        public Rate {
            if (worth.signum() <= 0) {
                throw new IllegalArgumentException("A rate is above 0");
            }
        }
    }

    /// @param rates at most one for each day and currency
    /// @param daysMax how many days a rate holds at most, its own included
    public static ExchangeRates of(Collection<Rate> rates, int daysMax) {
        if (daysMax < 1) {
            throw new IllegalArgumentException("A rate holds for a day at least");
        }
        Map<Currency, NavigableMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();
        rates.forEach(rate -> byCurrency
                .computeIfAbsent(rate.currency(), ignored -> new TreeMap<>())
                .put(rate.day(), rate.worth()));
        return new ExchangeRates(byCurrency, daysMax);
    }

    /// The worth of one unit on a day; empty where the table does not say.
    public Optional<BigDecimal> on(LocalDate day, Currency currency) {
        NavigableMap<LocalDate, BigDecimal> rates = byCurrency.get(currency);
        Map.Entry<LocalDate, BigDecimal> latest = rates == null ? null : rates.floorEntry(day);
        return latest == null || !latest.getKey().plusDays(daysMax).isAfter(day)
                ? Optional.empty()
                : Optional.of(latest.getValue());
    }

    /// All that the table says, in one text that is the same for the same table.
    String written() {
        return new TreeMap<>(withNames()) + "/" + daysMax;
    }

    private Map<String, NavigableMap<LocalDate, BigDecimal>> withNames() {
        Map<String, NavigableMap<LocalDate, BigDecimal>> named = new HashMap<>();
        byCurrency.forEach((currency, rates) -> named.put(currency.getCurrencyCode(), rates));
        return named;
    }
}
