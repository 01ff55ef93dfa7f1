package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Scope;

/// What writes one field.
public sealed interface RowEntry permits FieldRows, ListRow {
    Target target();

    RowOutcome apply(Scope scope, Draft draft, Findings findings, Trace trace);
}
