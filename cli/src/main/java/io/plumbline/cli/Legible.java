package io.plumbline.cli;

import java.util.Locale;

/// Makes text from elsewhere safe to print. A terminal obeys control characters: what a server sends could colour,
/// overwrite or reorder what a person reads. They are shown as `\u001b` instead.
public final class Legible {
    private Legible() {}

    /// One line; line breaks are shown too.
    public static String line(String text) {
        return shown(text, false);
    }

    /// A text whose line breaks are kept.
    public static String text(String text) {
        return shown(text, true);
    }

    private static String shown(String text, boolean lineBreaks) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isHarmless(point) || (lineBreaks && point == '\n')) {
                shown.appendCodePoint(point);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            }
        });
        return shown.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
