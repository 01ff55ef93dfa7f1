package io.plumbline.connector;

/// How far a reader has come in one stream: a text that only the connector understands.
public record Offset(String value) {
    /// Before the first record.
    public static final Offset START = new Offset("");

    public boolean isStart() {
        return value.isEmpty();
    }
}
