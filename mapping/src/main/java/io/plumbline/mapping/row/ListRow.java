package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.ExpressionFailedException;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.record.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a list of nested documents, one for each element of the source.
public record ListRow(Target target, Elements each, Condition when, Rows rows) implements RowEntry {

    @Override
    public RowOutcome apply(Scope scope, Draft draft, Findings findings, Trace trace) {
        List<Map<String, Object>> list = new ArrayList<>();
        try {
            for (Scope element : each.in(scope)) {
                if (when.holds(element)) {
                    Draft nested = new Draft();
                    trace.element(target, list.size());
                    RowOutcome outcome = rows.apply(element, nested, findings, trace);
                    trace.elementEnded();
                    if (outcome == RowOutcome.UNFIT) {
                        return outcome;
                    }
                    if (outcome != RowOutcome.SKIPPED) {
                        list.add(nested.values());
                    }
                }
            }
        } catch (ExpressionFailedException e) {
            findings.add(
                    OnProblem.UNFIT,
                    new FieldProblem(each.text(), "", ExpressionFailedException.RULE, e.explanation()));
            return RowOutcome.UNFIT;
        }
        if (list.isEmpty()) {
            return RowOutcome.ABSENT;
        }
        draft.put(target, list);
        return RowOutcome.WRITTEN;
    }
}
