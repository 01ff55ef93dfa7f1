package io.plumbline.connector;

/// A value that is never shown, logged or compared in messages.
public record Secret(String value) {
    @Override
    public String toString() {
        return "***";
    }
}
