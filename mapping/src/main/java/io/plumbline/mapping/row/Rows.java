package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Scope;
import java.util.List;

/// All rows of one fact, contact, event or list element, in the order in which they are written.
public record Rows(List<RowEntry> entries) {
    public Rows {
        entries = List.copyOf(entries);
    }

    /// Fills a draft.
    ///
    /// @return `UNFIT` or `SKIPPED` if a row said so; otherwise `WRITTEN`
    public RowOutcome apply(Scope scope, Draft draft, Findings findings, Trace trace) {
        RowOutcome worst = RowOutcome.WRITTEN;
        for (RowEntry entry : entries) {
            RowOutcome outcome = entry.apply(scope, draft, findings, trace);
            if (outcome == RowOutcome.SKIPPED) {
                return outcome;
            }
            // Further rows may find more that is wrong with an unfit record; all of it is told at once.
            worst = outcome == RowOutcome.UNFIT ? outcome : worst;
        }
        return worst;
    }
}
