package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.util.Locale;

/// Currencies.
final class CurrencyCode implements ConverterKind {
    static final String UNKNOWN = "currency-unknown";

    @Override
    public ConverterReference reference() {
        return ConverterReference.named("currency", FieldType.CURRENCY, "Checks an ISO 4217 code, in any letter case.")
                .rule(UNKNOWN, "No such currency.")
                .example("\"eur\"", "\"EUR\"")
                .example("\"Euro\"", UNKNOWN)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        TextConverter converter = (text, scope) -> {
            String code = text.toUpperCase(Locale.ROOT);
            return FieldType.CURRENCY.accepts(code) ? Converted.value(code) : unknown();
        };
        return converter;
    }

    static Converted unknown() {
        return new Converted.Misfit(UNKNOWN, "No such currency");
    }
}
