package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.record.FieldProblem;
import java.util.List;

/// All rows for one field, best first: the first that has something to write writes it.
public record FieldRows(List<Row> alternatives) implements RowEntry {
    static final String REQUIRED = "required";

    public FieldRows {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public RowOutcome apply(Scope scope, Draft draft, Findings findings, Trace trace) {
        for (Row row : alternatives) {
            RowOutcome outcome = row.apply(scope, draft, findings, trace);
            if (outcome.isWritten() || outcome.endsAll()) {
                return outcome;
            }
        }
        for (Row row : alternatives) {
            if (row.policy().required()) {
                return missing(row, scope, findings, trace);
            }
        }
        return RowOutcome.ABSENT;
    }

    private static RowOutcome missing(Row row, Scope scope, Findings findings, Trace trace) {
        if (row.policy().onProblem() == OnProblem.SKIP) {
            trace.row(row, scope, null);
            trace.ended(RowOutcome.SKIPPED, null, null);
            return RowOutcome.SKIPPED;
        }
        String message = row.message().orElse("'" + row.target().name() + "' must be there");
        FieldProblem problem = new FieldProblem(row.source().where(scope), "", REQUIRED, message);
        findings.add(row.policy().onProblem(), problem);
        RowOutcome outcome = row.policy().onProblem() == OnProblem.UNFIT ? RowOutcome.UNFIT : RowOutcome.DROPPED;
        trace.row(row, scope, null);
        trace.ended(outcome, null, problem);
        return outcome;
    }

    @Override
    public Target target() {
        return alternatives.getFirst().target();
    }
}
