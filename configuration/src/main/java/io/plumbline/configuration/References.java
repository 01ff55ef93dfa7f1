package io.plumbline.configuration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps YAML from taking the braces of `${NAME}` for its own.
///
/// Inside `{a: ${NAME}}` YAML would read the inner brace as a map. So before a file is parsed the braces of every
/// reference are replaced by two characters that mean nothing to YAML, one for one, which leaves all columns as they
/// are; `Substitution` looks for those two.
final class References {
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}\\r\\n]*)}");

    private References() {}

    /// A file's text in which YAML sees no reference.
    static String veiled(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement("$" + OPEN + match.group(1) + CLOSE));
    }

    /// The text as the user wrote it.
    static String unveiled(String text) {
        return text.replace(OPEN, '{').replace(CLOSE, '}');
    }
}
