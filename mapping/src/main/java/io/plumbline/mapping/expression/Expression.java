package io.plumbline.mapping.expression;

import org.jspecify.annotations.Nullable;

/// Finds a value in a scope.
public interface Expression {
    /// The value, or null where there is none. Values are what JSON knows: maps, lists, texts, numbers and flags, or
    /// documents.
    ///
    /// @throws ExpressionFailedException if the expression cannot be evaluated on this record
    @Nullable
    Object value(Scope scope);

    /// The expression as it was written.
    String text();

    /// Where in the record the value stands, in the record's own words, as far as that can be told.
    default String where(Scope scope) {
        return text();
    }
}
