package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scalars;
import io.plumbline.model.document.FieldType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Street and house number in one line.
final class StreetLine implements ConverterKind {
    private static final Set<String> NUMBER_FIRST = Set.of(
            "AU", "CA", "FR", "GB", "GG", "HK", "IE", "IM", "IN", "JE", "LU", "MC", "MY", "NZ", "PH", "SG", "US", "ZA");

    @Override
    public ConverterReference reference() {
        String as = "{street: {name: streetName, number: streetNumber, further: additionalStreetInfo, country: %s}}";
        String value = "{\"streetName\":\"Weg\",\"streetNumber\":\"1\",\"additionalStreetInfo\":\"c/o Doe\"}";
        return ConverterReference.named(
                        "street",
                        FieldType.TEXT,
                        "Makes one line of the parts of an address object: street and house number in the order of the"
                                + " country, then further lines after a comma. The number stands first in "
                                + String.join(", ", new TreeSet<>(NUMBER_FIRST)) + ".")
                .parameter("name", "The object's member with the street's name.")
                .parameter("number", "The member with the house number.")
                .parameter("further", "The member with further lines.")
                .parameter("country", "The country, mostly `$fact.address.country`.")
                .rule(TextConverter.WRONG_FORM, "The value is no object.")
                .example(as.formatted("DE"), value, "\"Weg 1, c/o Doe\"")
                .example(as.formatted("GB"), value, "\"1 Weg, c/o Doe\"")
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        String name = arguments.text("name").orElse("name");
        String number = arguments.text("number").orElse("number");
        String further = arguments.text("further").orElse("further");
        Optional<Expression> country = arguments.expression("country");
        return (value, scope) -> {
            if (!(value instanceof Map<?, ?> address)) {
                return new Converted.Misfit(
                        TextConverter.WRONG_FORM, "Expected an object with the parts of an address");
            }
            Object place = country.isEmpty() ? null : country.get().value(scope);
            boolean numberFirst = place instanceof String code && NUMBER_FIRST.contains(code);
            String street = text(address.get(name));
            String house = text(address.get(number));
            String line = numberFirst ? joined(house, " ", street) : joined(street, " ", house);
            String whole = joined(line, ", ", text(address.get(further)));
            return whole.isEmpty() ? Converted.NOTHING : Converted.value(whole);
        };
    }

    private static String text(@Nullable Object part) {
        return part == null || !Scalars.isScalar(part)
                ? ""
                : PlainText.collapsed(Scalars.text(part).strip());
    }

    private static String joined(String first, String between, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }
}
