package io.plumbline.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps YAML from taking what stands in a reference such as `${NAME}` for its own.
///
/// In `{token: ${NAME}}` YAML would read the inner brace as a map. So before a file is parsed, the signs in its
/// references that mean something to YAML are replaced by signs that mean nothing, one for one, which leaves all lines
/// and columns as they are. Keys and values are given back as they were written.
final class Veil {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^{}\\r\\n]*}");
    private static final Pattern MEANT_BY_YAML = Pattern.compile("[{}\\[\\],:#]");
    private static final Pattern STAND_IN = Pattern.compile("[\\uE000-\\uE07F]");
    private static final char FIRST_STAND_IN = '\uE000';

    private final boolean used;

    /// @param text what is going to be parsed; one that has our stand-ins in it already is left alone
    Veil(String text) {
        this.used = !STAND_IN.matcher(text).find();
    }

    /// A file's text in which YAML sees no references.
    String over(String text) {
        return used ? REFERENCE.matcher(text).replaceAll(found -> hidden(found.group())) : text;
    }

    private static String hidden(String reference) {
        return Matcher.quoteReplacement(MEANT_BY_YAML
                .matcher(reference)
                .replaceAll(found ->
                        String.valueOf((char) (FIRST_STAND_IN + found.group().charAt(0)))));
    }

    /// A part of the parsed text as it was written.
    String lifted(String text) {
        return used
                ? STAND_IN.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                String.valueOf((char) (found.group().charAt(0) - FIRST_STAND_IN))))
                : text;
    }
}
