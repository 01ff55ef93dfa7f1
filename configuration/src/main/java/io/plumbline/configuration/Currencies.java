package io.plumbline.configuration;

import io.plumbline.yaml.Nearest;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The currencies that money can be told in: those of ISO 4217 with a minor unit of their own.
final class Currencies {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static Optional<Currency> of(String code) {
        return CODES.contains(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }

    static String hint(String code) {
        return Nearest.hint(code, CODES);
    }
}
