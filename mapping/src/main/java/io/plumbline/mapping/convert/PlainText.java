package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Converters from text to text that always succeed.
final class PlainText implements ConverterKind {
    private final ConverterReference reference;
    private final UnaryOperator<String> change;

    private PlainText(ConverterReference reference, UnaryOperator<String> change) {
        this.reference = reference;
        this.change = change;
    }

    static PlainText text() {
        return new PlainText(
                ConverterReference.named(
                                "text",
                                FieldType.TEXT,
                                "Removes white space at both ends. Numbers and flags become their texts.")
                        .example("\"  a  b \"", "\"a  b\"")
                        .example("12.50", "\"12.50\"")
                        .example("\"   \"", "nothing")
                        .rule(TextConverter.WRONG_FORM, "An object stands where a single value was expected.")
                        .rule(TextConverter.SEVERAL_VALUES, "A list of several stands where one was expected.")
                        .build(),
                UnaryOperator.identity());
    }

    static PlainText trim() {
        return new PlainText(
                ConverterReference.named(
                                "trim",
                                FieldType.TEXT,
                                "Removes white space at both ends and invisible characters, and makes inner white space"
                                        + " one blank.")
                        .example("\"  Anna \\t Lena\"", "\"Anna Lena\"")
                        .build(),
                PlainText::collapsed);
    }

    static PlainText upper() {
        return new PlainText(
                ConverterReference.named("upper", FieldType.TEXT, "Makes all letters capital.")
                        .example("\"de\"", "\"DE\"")
                        .build(),
                text -> text.toUpperCase(Locale.ROOT));
    }

    static PlainText lower() {
        return new PlainText(
                ConverterReference.named("lower", FieldType.TEXT, "Makes all letters small.")
                        .example("\"DE\"", "\"de\"")
                        .build(),
                text -> text.toLowerCase(Locale.ROOT));
    }

    static PlainText sku() {
        return new PlainText(
                ConverterReference.named(
                                "sku",
                                FieldType.TEXT,
                                "Cleans a stock keeping unit as `trim` does and keeps everything else, so that it stays"
                                        + " the same in catalogue, stock and orders.")
                        .example("\" AB\\u00a0 12/X \"", "\"AB 12/X\"")
                        .example("4711", "\"4711\"")
                        .build(),
                PlainText::collapsed);
    }

    /// One blank for all white space; no control, zero-width or other format characters.
    static String collapsed(String text) {
        int i = 0;
        while (i < text.length() && isOrdinary(text, i)) {
            i++;
        }
        return i == text.length() ? text : collapsedFrom(text, i);
    }

    /// Whether the text may stay as it is up to and including this character: the way nearly all texts go.
    private static boolean isOrdinary(String text, int i) {
        char c = text.charAt(i);
        if (c == ' ') {
            return i > 0 && text.charAt(i - 1) != ' ' && i + 1 < text.length();
        }
        return (c > ' ' && c < 0x7f) || (c > 0xa0 && c < 0x2000 && c != 0xad && Character.isLetterOrDigit(c));
    }

    private static String collapsedFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        boolean blank = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                boolean apart = blank && !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
                out.append(apart ? " " : "").append(c);
                blank = false;
            }
        }
        return out.toString().strip();
    }

    @Override
    public ConverterReference reference() {
        return reference;
    }

    @Override
    public Converter open(Arguments arguments) {
        TextConverter converter = (text, scope) -> {
            String changed = change.apply(text);
            return changed.isEmpty() ? Converted.NOTHING : Converted.value(changed);
        };
        return converter;
    }
}
