package io.plumbline.mapping;

import io.plumbline.model.document.Document;
import io.plumbline.model.record.FieldProblem;
import java.util.List;

/// What a destination's mapping made of a document.
///
/// @param fields by the destination's own names
/// @param warnings fields that were left out or cut to fit
/// @param refusals why it must not be sent; empty if it may
public record Shaped(Document fields, List<FieldProblem> warnings, List<FieldProblem> refusals) {
    public Shaped {
        warnings = List.copyOf(warnings);
        refusals = List.copyOf(refusals);
    }

    public boolean isFit() {
        return refusals.isEmpty();
    }
}
