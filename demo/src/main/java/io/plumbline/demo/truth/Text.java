package io.plumbline.demo.truth;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Texts of JSON; what is absent or no text reads as the empty text.
final class Text {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Text() {}

    /// As it is written.
    static String of(JsonNode json) {
        return json.isString() ? json.stringValue() : "";
    }

    /// Without white space around it, and with one blank for any white space in it.
    static String tidy(JsonNode json) {
        return WHITE_SPACE.matcher(of(json)).replaceAll(" ").strip();
    }
}
