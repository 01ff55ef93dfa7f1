package io.plumbline.mapping.expression;

/// An expression that cannot be evaluated on one record. It becomes a problem of that record, so it carries no stack;
/// its message carries no values, which may be personal.
public final class ExpressionFailedException extends RuntimeException {
    /// The rule that such a record breaks.
    public static final String RULE = "expression-failed";

    public ExpressionFailedException(String message) {
        super(message, null, false, false);
    }

    /// The message, never absent.
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
