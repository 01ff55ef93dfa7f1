package io.plumbline.model.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A text in several languages, by BCP 47 tag, kept in sorted order so that the choice of a language is stable.
public record LocalizedText(SortedMap<String, String> texts) {
    public static final LocalizedText EMPTY = new LocalizedText(new TreeMap<>());

    public LocalizedText {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static LocalizedText of(Map<String, String> texts) {
        return new LocalizedText(new TreeMap<>(texts));
    }

    /// The text in the first language that has one: each preferred tag exactly, then its language alone, then the
    /// first tag in sorted order.
    public Optional<String> in(List<String> preferred) {
        for (String tag : preferred) {
            String exact = texts.get(tag);
            String language = texts.get(languageOf(tag));
            if (exact != null || language != null) {
                return Optional.ofNullable(exact != null ? exact : language);
            }
        }
        return texts.values().stream().findFirst();
    }

    private static String languageOf(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
