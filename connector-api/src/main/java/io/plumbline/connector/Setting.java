package io.plumbline.connector;

/// One thing a user states about a connection.
///
/// @param name in lower-case words joined by hyphens
/// @param type what values look like
/// @param fallback the value when the user says nothing; empty when there is none
/// @param required whether a connection without it cannot be opened
/// @param description one sentence for the reference page and for error messages
public record Setting(String name, Type type, String fallback, boolean required, String description) {
    /// What a setting's values look like.
    public enum Type {
        TEXT,
        /// Never shown, logged or exported.
        SECRET,
        URL,
        WHOLE_NUMBER,
        FLAG,
        /// ISO 8601 (`PT30S`) or a number with a unit: `500ms`, `30s`, `5m`, `2h`, `1d`.
        DURATION,
        /// Several texts.
        LIST
    }

    public static Setting required(String name, Type type, String description) {
        return new Setting(name, type, "", true, description);
    }

    public static Setting optional(String name, Type type, String fallback, String description) {
        return new Setting(name, type, fallback, false, description);
    }
}
