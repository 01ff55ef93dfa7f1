package io.plumbline.demo.truth;

import java.util.Locale;
import java.util.Set;

/// Countries by their ISO 3166-1 code of two letters.
final class CountryRule {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private CountryRule() {}

    /// The code in capitals; empty if no country has it.
    static String code(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? code : "";
    }
}
