package io.plumbline.mapping.expression;

/// A text that is no expression.
public final class SyntaxException extends Exception {
    private final int offset;

    /// @param offset which character of the text it is about, from 0
    SyntaxException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }

    /// The message, never absent.
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
