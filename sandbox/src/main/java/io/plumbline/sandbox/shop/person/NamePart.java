package io.plumbline.sandbox.shop.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A given or a family name.
///
/// @param text as its bearer writes it
/// @param latin in plain small letters, for addresses of e-mail
record NamePart(String text, String latin) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z]");

    /// Reads `text`, or `text=latin` where the latin form cannot be derived.
    static NamePart parse(String entry) {
        int equals = entry.indexOf('=');
        return equals < 0
                ? new NamePart(entry, plain(entry))
                : new NamePart(entry.substring(0, equals), entry.substring(equals + 1));
    }

    /// The text without accents, in its own case.
    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The latin form with a capital.
    String latinCapital() {
        return latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ł", "l");
        return NOT_PLAIN.matcher(withoutMarks(small)).replaceAll("");
    }
}
