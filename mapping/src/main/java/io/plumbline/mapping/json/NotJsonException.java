package io.plumbline.mapping.json;

/// A text that is no JSON object. The message does not repeat the text.
public final class NotJsonException extends Exception {
    NotJsonException(String message) {
        super(message);
    }

    /// The message, never absent.
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
