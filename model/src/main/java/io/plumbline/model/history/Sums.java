package io.plumbline.model.history;

import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.history.HistoryRules.MoneyRules;
import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Adds up what orders are worth, in one currency and never across two.
///
/// Each order is converted by the rate of its own day and rounded half-even to the reporting currency's minor unit, so
/// that the sum is the sum of what each order is said to be worth.
final class Sums {
    private static final BigDecimal MINOR_UNITS_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final MoneyRules rules;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Currency currency;
    private BigDecimal sum = BigDecimal.ZERO;
    private int added;
    private int withoutRate;
    private boolean mixed;

    Sums(MoneyRules rules) {
        this.rules = rules;
        this.currency = rules.currency().orElse(null);
    }

    /// Orders are to be added in the order of their time, so that findings do not depend on arrival.
    void add(PastOrder past, LocalDate day) {
        NetValue value = NetValue.of(past);
        if (value.hasReturnWithoutLine()) {
            findings.add(new Finding.ReturnWithoutLine(past.record()));
        }
        Currency into = currency == null ? value.currency() : currency;
        currency = into;
        Optional<BigDecimal> converted = converted(value, into, day);
        if (converted.isPresent()) {
            sum = sum.add(converted.get());
            added++;
        } else if (rules.currency().isPresent()) {
            findings.add(new Finding.RateMissing(past.record(), value.currency(), day));
            withoutRate++;
        } else if (!mixed) {
            findings.add(new Finding.CurrenciesDiffer(past.record()));
            mixed = true;
        }
    }

    private Optional<BigDecimal> converted(NetValue value, Currency into, LocalDate day) {
        if (value.currency().equals(into)) {
            return Optional.of(value.minorUnits());
        }
        return rules.currency().isEmpty()
                ? Optional.empty()
                : rules.rates().on(day, value.currency()).map(worth -> {
                    int digits =
                            into.getDefaultFractionDigits() - value.currency().getDefaultFractionDigits();
                    return value.minorUnits()
                            .multiply(worth)
                            .movePointRight(digits)
                            .setScale(0, RoundingMode.HALF_EVEN);
                });
    }

    /// All values added; empty where there is no one currency, or the sum is larger than any amount can be.
    Optional<Money> total() {
        Currency told = currency;
        return told == null || mixed ? Optional.empty() : money(sum, told);
    }

    private static Optional<Money> money(BigDecimal minorUnits, Currency currency) {
        return minorUnits.abs().compareTo(MINOR_UNITS_MAX) > 0
                ? Optional.empty()
                : Optional.of(new Money(minorUnits.longValueExact(), currency));
    }

    void write(DocumentBuilder out) {
        total().ifPresent(total -> {
            out.money(HistoryFields.LIFETIME_VALUE, total);
            if (added > 0) {
                BigDecimal average = sum.divide(BigDecimal.valueOf(added), 0, RoundingMode.HALF_EVEN);
                money(average, total.currency())
                        .ifPresent(money -> out.money(HistoryFields.AVERAGE_ORDER_VALUE, money));
            }
        });
        if (withoutRate > 0) {
            out.put(HistoryFields.WITHOUT_RATE, withoutRate);
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
