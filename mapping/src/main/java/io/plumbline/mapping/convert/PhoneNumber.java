package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scalars;
import io.plumbline.model.document.FieldType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Telephone numbers.
final class PhoneNumber implements ConverterKind {
    private static final String INVALID = "phone-invalid";
    private static final String COUNTRY_MISSING = "phone-country-missing";

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "phone",
                        FieldType.PHONE,
                        "Brings a telephone number into E.164 form. A number without a country code is read as one of the"
                                + " given country.")
                .parameter("country", "The country, mostly `$fact.address.country`.")
                .rule(INVALID, "No such number exists in its country.")
                .rule(COUNTRY_MISSING, "The number has no country code, and no country is known.")
                .example("{phone: {country: DE}}", "\"030 123456\"", "\"+4930123456\"")
                .example("\"+49 (0)30 / 123456\"", "\"+4930123456\"")
                .example("\"0043 1 5880\"", "\"+4315880\"")
                .example("\"030 123456\"", COUNTRY_MISSING)
                .example("{phone: {country: DE}}", "\"12\"", INVALID)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        Optional<Expression> country = arguments.expression("country");
        TextConverter converter = (text, scope) -> normal(
                text,
                country.map(expression -> expression.value(scope))
                        .map(Scalars::text)
                        .orElse(null));
        return converter;
    }

    private static Converted normal(String text, @Nullable String country) {
        String dialled = text.startsWith("00") ? "+" + text.substring(2) : text;
        if (country == null && !dialled.startsWith("+")) {
            return new Converted.Misfit(
                    COUNTRY_MISSING, "The number has no country code, and the country is not known");
        }
        return DialledNumber.e164(dialled, country)
                .map(Converted::value)
                .orElseGet(() -> new Converted.Misfit(INVALID, "Not a telephone number of its country"));
    }
}
