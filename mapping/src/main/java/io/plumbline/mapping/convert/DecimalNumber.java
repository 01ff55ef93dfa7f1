package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Scalars;
import io.plumbline.model.document.FieldType;
import java.math.BigDecimal;

/// Numbers: `number` and `whole-number`.
final class DecimalNumber implements ConverterKind {
    private static final String NOT_WHOLE = "number-not-whole";

    private final boolean whole;

    private DecimalNumber(boolean whole) {
        this.whole = whole;
    }

    static DecimalNumber anyNumber() {
        return new DecimalNumber(false);
    }

    static DecimalNumber wholeNumber() {
        return new DecimalNumber(true);
    }

    @Override
    public ConverterReference reference() {
        return whole ? wholeReference() : anyReference();
    }

    private static ConverterReference anyReference() {
        return ConverterReference.named(
                        "number",
                        FieldType.NUMBER,
                        "Understands numbers and texts of numbers with comma or point. Where both occur, the last one"
                                + " separates the decimals. A text such as `1,234` is ambiguous unless `decimal` is given;"
                                + " a single point separates decimals.")
                .parameter("decimal", "What separates the decimals, `comma` or `point`.")
                .rule(NumberText.INVALID, "No number.")
                .rule(NumberText.AMBIGUOUS, "A comma that may separate decimals or thousands.")
                .example("\"1.234,50\"", "1234.5")
                .example("\"1,234.50\"", "1234.5")
                .example("\"12,5\"", "12.5")
                .example("\"1'234.50\"", "1234.5")
                .example("\"1,234\"", NumberText.AMBIGUOUS)
                .example("{number: comma}", "\"1.234\"", "1234")
                .example("\"a dozen\"", NumberText.INVALID)
                .build();
    }

    private static ConverterReference wholeReference() {
        return ConverterReference.named("whole-number", FieldType.NUMBER, "A `number` without decimals.")
                .parameter("decimal", "What separates the decimals, `comma` or `point`.")
                .rule(NOT_WHOLE, "The number has decimals.")
                .rule(NumberText.INVALID, "No number.")
                .rule(NumberText.AMBIGUOUS, "A comma that may separate decimals or thousands.")
                .example("\"12\"", "12")
                .example("12.0", "12")
                .example("12.5", NOT_WHOLE)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        NumberText texts = NumberText.of(arguments);
        TextConverter ofText = (text, scope) -> checked(texts.parse(text));
        return (value, scope) -> {
            BigDecimal number = Scalars.number(value);
            return number != null ? checked(Converted.value(number)) : ofText.convert(value, scope);
        };
    }

    private Converted checked(Converted converted) {
        boolean refused = whole
                && converted instanceof Converted.Value(BigDecimal number)
                && number.stripTrailingZeros().scale() > 0;
        return refused ? new Converted.Misfit(NOT_WHOLE, "Not a whole number") : converted;
    }
}
