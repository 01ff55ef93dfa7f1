package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.util.Locale;
import java.util.Set;

/// True and false.
final class Flag implements ConverterKind {
    private static final String UNKNOWN = "flag-unknown";
    private static final Set<String> TRUE = Set.of(
            "true", "yes", "y", "ja", "j", "oui", "si", "sí", "sì", "1", "1.0", "on", "x", "t", "wahr", "checked");
    private static final Set<String> FALSE =
            Set.of("false", "no", "n", "nein", "non", "0", "0.0", "off", "f", "falsch", "unchecked");

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "flag",
                        FieldType.FLAG,
                        "Understands true and false and the words that systems send for them, in any letter case: "
                                + "true, yes, y, ja, j, oui, si, 1, on, x, t, wahr, checked; "
                                + "false, no, n, nein, non, 0, off, f, falsch, unchecked. A blank is no value.")
                .rule(UNKNOWN, "Neither yes nor no.")
                .example("true", "true")
                .example("\"Ja\"", "true")
                .example("0", "false")
                .example("\"\"", "nothing")
                .example("\"maybe\"", UNKNOWN)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        TextConverter ofText = (text, scope) -> ofWord(text.toLowerCase(Locale.ROOT));
        return (value, scope) -> value instanceof Boolean ? Converted.value(value) : ofText.convert(value, scope);
    }

    private static Converted ofWord(String word) {
        if (TRUE.contains(word)) {
            return Converted.value(true);
        }
        return FALSE.contains(word)
                ? Converted.value(false)
                : new Converted.Misfit(UNKNOWN, "Neither yes nor no", true);
    }
}
