package io.plumbline.mapping.row;

import io.plumbline.model.fact.FactKind;
import io.plumbline.model.record.FieldProblem;
import org.jspecify.annotations.Nullable;

/// Watches a mapping at work. Values are as they are, not masked.
public interface Trace {
    /// Watches nothing.
    Trace NONE = new Trace() {};

    /// A fact is begun.
    ///
    /// @param place the part of the record that it is made of; empty for the whole
    default void fact(String name, FactKind kind, String place) {}

    /// A row is begun and its source has given a value.
    default void row(Row row, @Nullable Object raw) {}

    /// A converter has made this of the value.
    default void step(String converter, Object value) {}

    /// The row has ended.
    ///
    /// @param value what was written, if something was
    default void ended(RowOutcome outcome, @Nullable Object value, @Nullable FieldProblem problem) {}
}
