package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.ExpressionFailedException;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.record.FieldProblem;
import java.util.List;

/// Something that must be true of a fact.
///
/// @param name the merchant's own name for it, which problems carry
/// @param path the field that is left out if the rule is broken and says `drop`
public record Rule(String name, Condition check, List<String> path, OnProblem onProblem, String message) {
    public Rule {
        path = List.copyOf(path);
    }

    /// Looks at a finished draft, whose fields plain paths start from.
    RowOutcome apply(Scope scope, Draft draft, Findings findings) {
        String explanation = message;
        try {
            if (check.holds(scope.element(draft.values(), ""))) {
                return RowOutcome.WRITTEN;
            }
        } catch (ExpressionFailedException e) {
            explanation = message + " (" + e.explanation() + ")";
        }
        findings.add(onProblem, new FieldProblem(String.join(".", path), "", name, explanation));
        return switch (onProblem) {
            case UNFIT -> RowOutcome.UNFIT;
            case SKIP -> RowOutcome.SKIPPED;
            case DROP -> {
                draft.remove(path);
                yield RowOutcome.DROPPED;
            }
        };
    }
}
