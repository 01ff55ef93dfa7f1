package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scalars;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Texts in several languages: `localized` keeps them all, `in-language` picks one.
final class Localized implements ConverterKind {
    private static final String LANGUAGE_TAG_INVALID = "language-tag-invalid";

    private final boolean pick;

    private Localized(boolean pick) {
        this.pick = pick;
    }

    static Localized all() {
        return new Localized(false);
    }

    static Localized one() {
        return new Localized(true);
    }

    @Override
    public ConverterReference reference() {
        return pick
                ? ConverterReference.named(
                                "in-language",
                                FieldType.TEXT,
                                "Picks one text of an object of texts by language: the first language wanted that has one,"
                                        + " with or without its region; otherwise the first in the order of the tags. A"
                                        + " single text stays as it is.")
                        .parameter("languages", "The languages wanted, best first.")
                        .rule(TextConverter.WRONG_FORM, "Neither an object nor a text.")
                        .example("{in-language: [fr, de-AT]}", "{\"en\":\"Shirt\",\"de\":\"Hemd\"}", "\"Hemd\"")
                        .example("{\"en\":\"Shirt\",\"de\":\"Hemd\"}", "\"Hemd\"")
                        .build()
                : ConverterReference.named(
                                "localized",
                                FieldType.LOCALIZED_TEXT,
                                "Keeps an object of texts by language. Blank texts are left out.")
                        .rule(TextConverter.WRONG_FORM, "No object of texts.")
                        .rule(LANGUAGE_TAG_INVALID, "A name in the object is no language tag.")
                        .example("{\"de\":\" Hemd \",\"en\":\"\"}", "{\"de\":\"Hemd\"}")
                        .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        if (!pick) {
            return (value, scope) -> kept(value);
        }
        List<Expression> languages = arguments.expressions("languages");
        TextConverter single = (text, scope) -> Converted.value(text);
        return (value, scope) -> texts(value)
                .map(texts -> picked(texts, languages, scope))
                .orElseGet(() -> single.convert(value, scope));
    }

    private static Converted kept(Object value) {
        Optional<SortedMap<String, String>> texts = texts(value);
        if (texts.isEmpty()) {
            return new Converted.Misfit(TextConverter.WRONG_FORM, "Expected an object of texts by language");
        }
        if (!FieldType.LOCALIZED_TEXT.accepts(Document.of(texts.get()))) {
            return new Converted.Misfit(LANGUAGE_TAG_INVALID, "Expected names such as `de` or `de-DE`");
        }
        return texts.get().isEmpty() ? Converted.NOTHING : Converted.value(texts.get());
    }

    private static Converted picked(SortedMap<String, String> texts, List<Expression> languages, Scope scope) {
        List<String> wanted = languages.stream()
                .flatMap(language -> Optional.ofNullable(language.value(scope)).stream())
                .map(Scalars::text)
                .toList();
        return new LocalizedText(texts).in(wanted).map(Converted::value).orElse(Converted.NOTHING);
    }

    private static Optional<SortedMap<String, String>> texts(@Nullable Object value) {
        Map<?, ?> map = value instanceof Map<?, ?> object ? object : value instanceof Document d ? d.values() : null;
        if (map == null) {
            return Optional.empty();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getValue() instanceof String text)) {
                return Optional.empty();
            }
            if (!text.isBlank()) {
                texts.put(String.valueOf(entry.getKey()), text.strip());
            }
        }
        return Optional.of(texts);
    }
}
