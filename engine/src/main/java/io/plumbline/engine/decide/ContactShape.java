package io.plumbline.engine.decide;

import io.plumbline.model.document.Document;
import io.plumbline.model.record.FieldProblem;
import java.util.List;

/// A contact as a destination wants it.
public sealed interface ContactShape {
    /// It can be sent.
    ///
    /// @param warnings fields that were left out
    record Ready(Document fields, List<FieldProblem> warnings) implements ContactShape {}

    /// It cannot be sent until its data are better.
    record HeldBack(List<FieldProblem> problems) implements ContactShape {}
}
