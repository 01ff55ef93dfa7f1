package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scalars;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Money: `money` gives amount and currency, `amount` the exact number alone.
final class MoneyAmount implements ConverterKind {
    private static final String INVALID = "money-invalid";
    private static final int FRACTION_DIGITS_MAX = 20;

    private final boolean numberOnly;

    private MoneyAmount(boolean numberOnly) {
        this.numberOnly = numberOnly;
    }

    static MoneyAmount money() {
        return new MoneyAmount(false);
    }

    static MoneyAmount amount() {
        return new MoneyAmount(true);
    }

    @Override
    public ConverterReference reference() {
        String cents = "{\"type\":\"centPrecision\",\"currencyCode\":\"EUR\",\"centAmount\":4493,\"fractionDigits\":2}";
        String fine =
                "{\"type\":\"highPrecision\",\"currencyCode\":\"EUR\",\"preciseAmount\":123456,\"fractionDigits\":4,"
                        + "\"centAmount\":1235}";
        ConverterReference.Builder builder = numberOnly
                ? ConverterReference.named(
                                "amount",
                                FieldType.NUMBER,
                                "The exact number of an amount of money, with all its decimals, without its currency.")
                        .example(cents, "44.93")
                        .example(fine, "12.3456")
                : ConverterReference.named(
                                "money",
                                FieldType.MONEY,
                                "Understands money as objects of minor units or of amount and currency, as texts with a"
                                        + " currency, and as bare numbers where the currency is given. The amount is rounded"
                                        + " half-even to the currency's minor unit.")
                        .example(cents, "{\"amount\":44.93,\"currency\":\"EUR\"}")
                        .example(fine, "{\"amount\":12.35,\"currency\":\"EUR\"}")
                        .example("\"12,50 EUR\"", "{\"amount\":12.5,\"currency\":\"EUR\"}")
                        .example("{money: {currency: JPY}}", "\"1200\"", "{\"amount\":1200,\"currency\":\"JPY\"}");
        return builder.parameter("currency", "The currency where the value itself has none.")
                .parameter("decimal", "What separates the decimals of texts, `comma` or `point`.")
                .rule(INVALID, "No amount of money.")
                .rule(CurrencyCode.UNKNOWN, "No currency, or one that does not exist.")
                .example("\"gratis\"", INVALID)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        Optional<Expression> currency = arguments.expression("currency");
        NumberText texts = NumberText.of(arguments);
        return (value, scope) -> {
            Object only = value instanceof List<?> list && list.size() == 1 ? list.getFirst() : value;
            Amount amount = only instanceof Map<?, ?> map ? ofObject(map) : ofScalar(only, texts);
            if (amount == null) {
                return new Converted.Misfit(INVALID, "Not an amount of money");
            }
            return numberOnly ? Converted.value(amount.number()) : withCurrency(amount, currency, scope);
        };
    }

    /// @param currency as written; empty where there is none
    private record Amount(BigDecimal number, String currency) {}

    /// The platform keeps a rounded `centAmount` beside the precise amount, whose decimals `fractionDigits` counts, so
    /// the two must never be combined.
    private static @Nullable Amount ofObject(Map<?, ?> money) {
        String currency = text(money.get("currencyCode") != null ? money.get("currencyCode") : money.get("currency"));
        BigDecimal precise = number(money.get("preciseAmount"));
        BigDecimal minor = precise != null ? precise : number(money.get("centAmount"));
        if (minor == null) {
            BigDecimal number = number(money.get("amount"));
            return number == null ? null : new Amount(number, currency);
        }
        BigDecimal given = number(money.get("fractionDigits"));
        int digits = given != null ? Math.clamp(given.longValue(), 0, FRACTION_DIGITS_MAX) : minorDigits(currency);
        return new Amount(minor.movePointLeft(digits), currency);
    }

    private static int minorDigits(String currency) {
        return FieldType.CURRENCY.accepts(currency)
                ? Currency.getInstance(currency).getDefaultFractionDigits()
                : 2;
    }

    private static @Nullable Amount ofScalar(@Nullable Object value, NumberText texts) {
        BigDecimal number = number(value);
        if (number != null) {
            return new Amount(number, "");
        }
        if (!(value instanceof String text)) {
            return null;
        }
        String letters = text.replaceAll("[^A-Za-z]", "");
        String rest = text.replaceAll("[A-Za-z]", "").strip();
        return texts.parse(rest) instanceof Converted.Value(BigDecimal amount) ? new Amount(amount, letters) : null;
    }

    private static Converted withCurrency(Amount amount, Optional<Expression> given, Scope scope) {
        String written = amount.currency().isEmpty()
                ? text(given.map(expression -> expression.value(scope)).orElse(null))
                : amount.currency();
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (!FieldType.CURRENCY.accepts(code)) {
            return CurrencyCode.unknown();
        }
        try {
            Money money = Money.of(amount.number(), Currency.getInstance(code));
            return Converted.value(Map.of("amount", money.amount(), "currency", code));
        } catch (ArithmeticException e) {
            return new Converted.Misfit(INVALID, "An amount larger than any can be");
        }
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value == null ? null : Scalars.number(value);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Scalars.text(value);
    }
}
