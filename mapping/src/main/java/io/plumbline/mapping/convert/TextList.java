package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Scalars;
import io.plumbline.model.document.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lists of texts: `list` makes one, `join` makes one text of it.
final class TextList implements ConverterKind {
    private final boolean join;

    private TextList(boolean join) {
        this.join = join;
    }

    static TextList list() {
        return new TextList(false);
    }

    static TextList join() {
        return new TextList(true);
    }

    @Override
    public ConverterReference reference() {
        return join
                ? ConverterReference.named(
                                "join", FieldType.TEXT, "Makes one text of a list, leaving out blanks and repetitions.")
                        .parameter("separator", "What stands between; a blank if absent.")
                        .rule(TextConverter.WRONG_FORM, "The list holds objects.")
                        .example("{join: \", \"}", "[\"de\",\"at\"]", "\"de, at\"")
                        .example("[\"a\",\"\",\"b\"]", "\"a b\"")
                        .build()
                : ConverterReference.named(
                                "list",
                                FieldType.TEXT_LIST,
                                "Makes a list of texts without blanks and repetitions; a single value becomes a list of"
                                        + " one.")
                        .parameter("separator", "What to split single texts at.")
                        .rule(TextConverter.WRONG_FORM, "The list holds objects.")
                        .example("\"de\"", "[\"de\"]")
                        .example("[\"a\",\" a \",\"b\"]", "[\"a\",\"b\"]")
                        .example("{list: ;}", "\"a; b\"", "[\"a\",\"b\"]")
                        .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        Optional<String> separator = arguments.text("separator");
        Optional<Pattern> splitter =
                join ? Optional.empty() : separator.map(Pattern::quote).map(Pattern::compile);
        return (value, scope) -> {
            Set<String> texts = new LinkedHashSet<>();
            for (Object element : value instanceof List<?> list ? list : List.of(value)) {
                if (element == null || !Scalars.isScalar(element)) {
                    return new Converted.Misfit(TextConverter.WRONG_FORM, "Expected texts, found objects");
                }
                add(texts, Scalars.text(element), splitter);
            }
            if (texts.isEmpty()) {
                return Converted.NOTHING;
            }
            return Converted.value(join ? String.join(separator.orElse(" "), texts) : new ArrayList<>(texts));
        };
    }

    private static void add(Set<String> texts, String text, Optional<Pattern> splitter) {
        List<String> parts =
                splitter.map(pattern -> Arrays.asList(pattern.split(text))).orElse(List.of(text));
        for (String part : parts) {
            if (!part.isBlank()) {
                texts.add(part.strip());
            }
        }
    }
}
