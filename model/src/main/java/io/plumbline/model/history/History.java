package io.plumbline.model.history;

import io.plumbline.model.document.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What follows from all orders of a person.
///
/// @param document as mappings read it under `history`; the names are in `HistoryFields`
/// @param findings what keeps it from telling all of the person's money
/// @param changesAt when it will be another one though nothing is heard of the person; empty if never
public record History(Document document, List<Finding> findings, Optional<Instant> changesAt) {
    /// Nothing is told, not even that there are no orders.
    public static final History UNTOLD = new History(Document.EMPTY, List.of(), Optional.empty());

    public History {
        findings = List.copyOf(findings);
    }
}
