package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scope;
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

    /// The fact that was begun has ended.
    ///
    /// @param made whether there is such a fact now
    default void factEnded(boolean made) {}

    /// A name was given to a value, for the rows that follow.
    default void named(String name, Expression source, @Nullable Object value) {}

    /// An element of a list is begun; the rows that follow are its own.
    ///
    /// @param index from 0, of the elements that are not passed over
    default void element(Target list, int index) {}

    default void elementEnded() {}

    /// A row is begun and its source has given a value.
    ///
    /// @param scope what it was read from
    default void row(Row row, Scope scope, @Nullable Object raw) {}

    /// A converter has made this of the value.
    default void step(String converter, Object value) {}

    /// The row has ended.
    ///
    /// @param value what was written, if something was
    default void ended(RowOutcome outcome, @Nullable Object value, @Nullable FieldProblem problem) {}
}
