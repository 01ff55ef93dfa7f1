package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Scope;

/// Turns one value into another.
public interface Converter {
    /// @param value what JSON knows, never null
    /// @param scope what parameters may refer to
    Converted convert(Object value, Scope scope);
}
