package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.ExpressionFailedException;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FactKind;
import io.plumbline.model.fact.Reading;
import io.plumbline.model.record.FieldProblem;
import java.util.List;
import java.util.Optional;

/// Makes facts of one kind from a record.
///
/// @param each the elements to make one fact each of; absent for one fact of the whole record
/// @param lets values with names, in the order in which they are computed
public record FactRows(
        String name,
        FactKind kind,
        Condition when,
        Optional<Elements> each,
        List<Let> lets,
        Rows rows,
        List<Rule> rules) {
    public FactRows {
        lets = List.copyOf(lets);
        rules = List.copyOf(rules);
    }

    /// A value with a name.
    public record Let(String name, Expression value) {}

    public void apply(Scope whole, List<Fact> facts, Findings findings, Trace trace) {
        try {
            for (Scope element : each.map(elements -> elements.in(whole)).orElse(List.of(whole))) {
                Scope scope = element.fresh(element.self(), element.place());
                if (when.holds(scope)) {
                    trace.fact(name, kind, scope.place());
                    Optional<Fact> fact = make(scope, findings, trace);
                    fact.ifPresent(facts::add);
                    trace.factEnded(fact.isPresent());
                }
            }
        } catch (ExpressionFailedException e) {
            findings.add(
                    OnProblem.UNFIT,
                    new FieldProblem("(" + name + ")", "", ExpressionFailedException.RULE, e.explanation()));
        }
    }

    private Optional<Fact> make(Scope scope, Findings findings, Trace trace) {
        for (Let let : lets) {
            Object value = let.value().value(scope);
            trace.named(let.name(), let.value(), value);
            if (value != null) {
                scope.with(let.name(), value);
            }
        }
        Draft draft = new Draft();
        scope.with("fact", draft.values());
        if (rows.apply(scope, draft, findings, trace) != RowOutcome.WRITTEN) {
            return Optional.empty();
        }
        for (Rule rule : rules) {
            if (rule.apply(scope, draft, findings).endsAll()) {
                return Optional.empty();
            }
        }
        return read(draft, findings);
    }

    /// Reads the draft as a fact. What the fact itself finds wrong with fields that may be left out is left out.
    private Optional<Fact> read(Draft draft, Findings findings) {
        return switch (FactDocuments.read(kind, draft.document())) {
            case Reading.Understood(Fact fact) -> Optional.of(fact);
            case Reading.Refused(List<FieldProblem> problems) -> {
                problems.forEach(problem -> findings.add(policyFor(problem), problem));
                problems.stream().filter(this::mayDrop).forEach(problem -> draft.remove(path(problem)));
                yield problems.stream().allMatch(this::mayDrop)
                        ? understood(FactDocuments.read(kind, draft.document()), findings)
                        : Optional.empty();
            }
        };
    }

    private static Optional<Fact> understood(Reading reading, Findings findings) {
        return switch (reading) {
            case Reading.Understood(Fact fact) -> Optional.of(fact);
            case Reading.Refused(List<FieldProblem> problems) -> {
                problems.forEach(problem -> findings.add(OnProblem.UNFIT, problem));
                yield Optional.empty();
            }
        };
    }

    private OnProblem policyFor(FieldProblem problem) {
        return mayDrop(problem) ? OnProblem.DROP : OnProblem.UNFIT;
    }

    private boolean mayDrop(FieldProblem problem) {
        return rows.entries().stream()
                .filter(entry -> entry.target().path().equals(path(problem)))
                .anyMatch(entry -> entry instanceof FieldRows(List<Row> alternatives)
                        && alternatives.stream().allMatch(row -> row.policy().onProblem() == OnProblem.DROP));
    }

    private static List<String> path(FieldProblem problem) {
        return List.of(problem.field().split("\\."));
    }
}
