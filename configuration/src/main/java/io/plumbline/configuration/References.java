package io.plumbline.configuration;

import io.plumbline.yaml.YamlNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces `${NAME}`, `${NAME:-fallback}` and `${file:/path}` in values by what they refer to. A variable that is
/// empty counts as missing: a forgotten secret must not go by unnoticed.
final class References {
    private static final Pattern REFERENCE = Pattern.compile(
            "\\$\\{(?:file:(?<file>[^}]+)|(?<name>[A-Za-z_][A-Za-z0-9_]*)(?::-(?<fallback>[^}]*))?)\\}");

    private final Outside outside;

    References(Outside outside) {
        this.outside = outside;
    }

    /// Whether a value refers to anything outside, as secrets should.
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).find();
    }

    /// The value with its references replaced. What cannot be found is reported at the value.
    String resolve(String text, YamlNode place) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher);
            if (value.isEmpty()) {
                place.report(missing(matcher));
            }
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(value.orElse("")));
        }
        matcher.appendTail(resolved);
        if (resolved.indexOf("${") >= 0) {
            place.report("'${' begins a reference: write ${NAME}, ${NAME:-fallback} or ${file:/path}");
        }
        return resolved.toString();
    }

    private Optional<String> value(Matcher matcher) {
        String file = matcher.group("file");
        if (file != null) {
            return outside.file(file);
        }
        return outside.variable(matcher.group("name"))
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(matcher.group("fallback")));
    }

    private static String missing(Matcher matcher) {
        String file = matcher.group("file");
        return file != null
                ? "The file '" + file + "' cannot be read"
                : "The environment variable " + matcher.group("name") + " is not set, or empty; set it, or write ${"
                        + matcher.group("name") + ":-fallback}";
    }
}
