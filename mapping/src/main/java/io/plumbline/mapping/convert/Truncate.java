package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;

/// Cuts texts.
public final class Truncate implements ConverterKind {
    private static final int LENGTH_MAX = 1_000_000;

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "truncate",
                        FieldType.TEXT,
                        "Cuts a text to so many characters, never inside one, without a warning; `max-length` of a row"
                                + " warns.")
                .parameter("length", "How many characters to keep.")
                .example("{truncate: 3}", "\"abcdef\"", "\"abc\"")
                .example("{truncate: 3}", "\"ab\"", "\"ab\"")
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        int length = arguments.wholeNumber("length", 1, LENGTH_MAX);
        TextConverter converter = (text, scope) -> Converted.value(cut(text, length));
        return converter;
    }

    /// The first characters of a text; a character outside the basic plane counts once and is never cut in two.
    public static String cut(String text, int length) {
        if (text.length() <= length || text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length)).strip();
    }
}
