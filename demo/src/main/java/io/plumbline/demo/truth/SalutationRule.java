package io.plumbline.demo.truth;

import java.util.Locale;

/// How people are addressed, by the choice that Emarsys has for it.
final class SalutationRule {
    private SalutationRule() {}

    /// The id of the choice; empty if there is none for the word.
    static String choice(String text) {
        String word = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mr", "mister", "herr" -> "1";
            case "mrs", "frau" -> "2";
            case "ms", "miss" -> "3";
            case "family", "familie" -> "4";
            case "company", "firma" -> "5";
            default -> "";
        };
    }
}
