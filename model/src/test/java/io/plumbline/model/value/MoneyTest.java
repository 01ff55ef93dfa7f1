package io.plumbline.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void every_currency_with_a_minor_unit_comes_back_from_its_decimal_amount() {
        List<Currency> currencies = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .toList();

        assertThat(currencies).extracting(Currency::getCurrencyCode).contains("JPY", "KWD", "EUR", "HUF");
        assertThat(currencies).allSatisfy(currency -> {
            Money money = new Money(-123_456, currency);
            assertThat(Money.of(money.amount(), currency)).isEqualTo(money);
            assertThat(money.amount().scale()).isEqualTo(currency.getDefaultFractionDigits());
        });
    }

    @Test
    void the_minor_unit_is_the_currencys_own() {
        assertThat(new Money(1234, EUR)).hasToString("12.34 EUR");
        assertThat(new Money(1234, Currency.getInstance("JPY"))).hasToString("1234 JPY");
        assertThat(new Money(1234, Currency.getInstance("KWD"))).hasToString("1.234 KWD");
    }

    @Test
    void finer_amounts_are_rounded_half_even() {
        assertThat(Money.of(new BigDecimal("0.125"), EUR)).isEqualTo(new Money(12, EUR));
        assertThat(Money.of(new BigDecimal("0.135"), EUR)).isEqualTo(new Money(14, EUR));
        assertThat(Money.of(new BigDecimal("-0.125"), EUR)).isEqualTo(new Money(-12, EUR));
        assertThat(Money.of(new BigDecimal("2.5"), Currency.getInstance("JPY")).minorUnits())
                .isEqualTo(2);
    }

    @Test
    void currencies_without_a_minor_unit_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.zero(Currency.getInstance("XAU")));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(BigDecimal.ONE, Currency.getInstance("XXX")));
    }

    @Test
    void money_of_one_currency_adds_up_and_of_two_does_not() {
        assertThat(new Money(5, EUR).plus(new Money(5, EUR).negated())).isEqualTo(Money.zero(EUR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.zero(EUR).plus(Money.zero(Currency.getInstance("USD"))));
    }

    @Test
    void an_amount_too_large_to_hold_is_an_error_and_never_a_wrong_amount() {
        Money most = new Money(Long.MAX_VALUE, EUR);

        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("1e30"), EUR)).isInstanceOf(ArithmeticException.class);
    }
}
