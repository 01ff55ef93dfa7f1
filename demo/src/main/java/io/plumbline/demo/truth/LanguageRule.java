package io.plumbline.demo.truth;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// Languages by their IETF tag.
final class LanguageRule {
    private LanguageRule() {}

    /// The tag in its usual letter case; empty if it is not well-formed.
    static String tag(String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            return new Locale.Builder()
                    .setLanguageTag(text.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException _) {
            return "";
        }
    }
}
