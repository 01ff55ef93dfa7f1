package io.plumbline.engine.view;

import io.plumbline.model.record.FieldProblem;
import java.time.Instant;
import java.util.List;

/// One record that could not become facts.
public record QuarantineView(
        long id,
        String connection,
        String recordKind,
        String recordId,
        long version,
        Instant at,
        Instant since,
        List<FieldProblem> problems) {}
