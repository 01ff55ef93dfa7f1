package io.plumbline.mapping;

import io.plumbline.model.document.Document;
import io.plumbline.model.record.FieldProblem;
import java.util.List;

/// The rows that a destination's mapping made of an order.
///
/// @param refusals why rows that the order should have are missing; empty if none are
public record ShapedRows(List<Document> rows, List<FieldProblem> warnings, List<FieldProblem> refusals) {
    public ShapedRows {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
        refusals = List.copyOf(refusals);
    }

    public boolean isFit() {
        return refusals.isEmpty();
    }
}
