package io.plumbline.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount of money in the minor units of its currency: 1234 EUR is 12.34 euros, 1234 JPY is 1234 yen.
///
/// @param minorUnits the amount; negative for refunds and discounts
/// @param currency an ISO 4217 currency with a number of decimals of its own (0 to 3)
public record Money(long minorUnits, Currency currency) {
    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("No minor unit is defined for " + currency.getCurrencyCode());
        }
    }

    /// Converts a decimal amount, rounding half-even to the currency's minor unit.
    public static Money of(BigDecimal amount, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return new Money(
                amount.setScale(digits, RoundingMode.HALF_EVEN).unscaledValue().longValueExact(), currency);
    }

    /// Nothing, in the given currency.
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// The decimal amount with exactly as many decimals as the currency has.
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /// Adds an amount of the same currency.
    ///
    /// @throws IllegalArgumentException if the currencies differ: money of different currencies is never summed
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }
}
