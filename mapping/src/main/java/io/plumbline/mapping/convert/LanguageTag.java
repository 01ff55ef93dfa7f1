package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Languages.
final class LanguageTag implements ConverterKind {
    static final String UNKNOWN = "language-unknown";

    private static final Map<String, String> LANGUAGES = languages();
    private static final Set<String> REGIONS = Set.copyOf(List.of(Locale.getISOCountries()));
    private static final int SCRIPT_LENGTH = 4;
    private static final int REGION_LENGTH = 2;
    private static final int SUBTAGS_MAX = 3;

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            languages.put(code, code);
            languages.putIfAbsent(Locale.of(code).getISO3Language(), code);
        }
        languages.put("gsw", "gsw"); // Swiss German, which CLDR has and ISO 639-1 has not
        return Map.copyOf(languages);
    }

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "language",
                        FieldType.LANGUAGE,
                        "Brings language and locale codes into BCP 47 form: the language, then script and region where"
                                + " they are given.")
                .rule(UNKNOWN, "No such language, script or region.")
                .example("\"de_DE\"", "\"de-DE\"")
                .example("\"DE\"", "\"de\"")
                .example("\"deu\"", "\"de\"")
                .example("\"en-gb\"", "\"en-GB\"")
                .example("\"de_AT.UTF-8\"", "\"de-AT\"")
                .example("\"zh-hans-cn\"", "\"zh-Hans-CN\"")
                .example("\"nonsense\"", UNKNOWN)
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        TextConverter converter = (text, scope) -> tag(text);
        return converter;
    }

    private static Converted tag(String text) {
        String[] subtags = withoutEncoding(text).replace('_', '-').split("-", -1);
        String language = LANGUAGES.get(subtags[0].toLowerCase(Locale.ROOT));
        if (language == null || subtags.length > SUBTAGS_MAX) {
            return unknown();
        }
        StringBuilder tag = new StringBuilder(language);
        for (int i = 1; i < subtags.length; i++) {
            String subtag = subtag(subtags[i], i == 1 && subtags.length == SUBTAGS_MAX);
            if (subtag.isEmpty()) {
                return unknown();
            }
            tag.append('-').append(subtag);
        }
        return Converted.value(tag.toString());
    }

    /// The region or script in its own letter case; empty if it is neither.
    private static String subtag(String text, boolean mustBeScript) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!mustBeScript && text.length() == REGION_LENGTH && REGIONS.contains(upper)) {
            return upper;
        }
        boolean script = text.length() == SCRIPT_LENGTH && text.chars().allMatch(Character::isLetter);
        return script ? upper.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : "";
    }

    /// Without what POSIX locales add, as in `de_AT.UTF-8` and `de_DE@euro`.
    private static String withoutEncoding(String text) {
        int end = text.indexOf('.') >= 0 ? text.indexOf('.') : text.indexOf('@');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Converted unknown() {
        return new Converted.Misfit(UNKNOWN, "No such language");
    }
}
