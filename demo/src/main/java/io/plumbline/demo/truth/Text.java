package io.plumbline.demo.truth;

import tools.jackson.databind.JsonNode;

/// Texts of JSON; what is absent or no text reads as the empty text.
final class Text {
    private Text() {}

    /// As it is written.
    static String of(JsonNode json) {
        return json.isString() ? json.stringValue() : "";
    }

    /// Without white space around it, and with one blank for any white space in it.
    static String tidy(JsonNode json) {
        String text = of(json);
        StringBuilder tidy = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWhiteSpace(c)) {
                apart = !tidy.isEmpty();
            } else {
                tidy.append(apart ? " " : "").append(c);
                apart = false;
            }
        }
        return tidy.toString();
    }

    /// Blanks that do not break lines count as well.
    private static boolean isWhiteSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
