package io.plumbline.connector.http;

import io.plumbline.model.document.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes what belongs to a person out of a system's own words, so that they can be shown.
///
/// Systems quote what they were sent. What was sent is known and taken out exactly; addresses and long runs of digits
/// are taken out besides, whoever they belong to.
public final class Redaction {
    private static final String HIDDEN = "***";
    private static final int LENGTH_MAX = 200;
    private static final int EXAMINED_MAX = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>\"'()]+@[^\\s,;:<>\"'()]+");
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d ()/.-]{5,}\\d");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private Redaction() {}

    /// A system's text without the values that were sent, and no longer than 200 characters.
    public static String of(String text, Collection<String> sent) {
        String hidden = text.substring(0, Math.min(text.length(), EXAMINED_MAX));
        for (String value : longestFirst(sent)) {
            hidden = hidden.replace(value, HIDDEN);
        }
        hidden = ADDRESS.matcher(hidden).replaceAll(HIDDEN);
        hidden = DIGITS.matcher(hidden).replaceAll(HIDDEN);
        hidden = CONTROLS.matcher(hidden).replaceAll(" ").strip();
        return hidden.length() <= LENGTH_MAX ? hidden : hidden.substring(0, LENGTH_MAX - 1) + "…";
    }

    /// Every text in a document, however deep; numbers as texts.
    public static Set<String> textsOf(Document document) {
        Set<String> texts = new HashSet<>();
        document.values().values().forEach(value -> collect(value, texts));
        return texts;
    }

    private static void collect(Object value, Set<String> texts) {
        switch (value) {
            case Document nested -> nested.values().values().forEach(inner -> collect(inner, texts));
            case List<?> list -> list.forEach(element -> collect(element, texts));
            case String text -> texts.add(text);
            default -> texts.add(value.toString());
        }
    }

    /// Longest first, so that no rest of a longer value stays behind; single characters would hide everything.
    private static Iterable<String> longestFirst(Collection<String> sent) {
        return sent.stream()
                .filter(value -> value.strip().length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
