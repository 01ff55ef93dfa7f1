package io.plumbline.console;

import java.nio.charset.StandardCharsets;

/// What the console answers to one address.
///
/// @param mediaType empty where there is no body
/// @param body empty when the page is still what the browser shows
public record ConsoleAnswer(Kind kind, String mediaType, byte[] body) {
    private static final String HTML = "text/html;charset=UTF-8";

    /// How to send it.
    public enum Kind {
        /// Figures of this moment: not to be kept by the browser.
        PAGE,
        /// A file that never changes under its address: may be kept for good.
        ASSET,
        /// Nothing has changed since the browser last asked: no body.
        UNCHANGED
    }

    static ConsoleAnswer page(String html) {
        return new ConsoleAnswer(Kind.PAGE, HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    static ConsoleAnswer asset(String mediaType, byte[] body) {
        return new ConsoleAnswer(Kind.ASSET, mediaType, body);
    }

    static ConsoleAnswer unchanged() {
        return new ConsoleAnswer(Kind.UNCHANGED, "", new byte[0]);
    }
}
