package io.plumbline.mapping.row;

import io.plumbline.mapping.convert.Converted;
import io.plumbline.mapping.convert.Truncate;
import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.ExpressionFailedException;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.model.record.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Finds one value, converts it and writes it to one field.
///
/// @param steps the converters, the standard one of the target's type last
/// @param fallback what to write where there is nothing to write
/// @param lengthMax where to cut texts, with a warning
/// @param message the merchant's own words for a problem
/// @param place where the row stands, as `file:line`
public record Row(
        Target target,
        Condition when,
        Expression source,
        List<Step> steps,
        Policy policy,
        Optional<Object> fallback,
        OptionalInt lengthMax,
        Optional<String> message,
        String place) {
    static final String TOO_LONG = "too-long";

    public Row {
        steps = List.copyOf(steps);
    }

    /// Whether a value must be there, and what follows if it is not or cannot be understood.
    public record Policy(boolean required, OnProblem onProblem) {}

    RowOutcome apply(Scope scope, Draft draft, Findings findings, Trace trace) {
        Object raw = null;
        Converted converted;
        try {
            if (!when.holds(scope)) {
                return RowOutcome.PASSED_OVER;
            }
            raw = source.value(scope);
            trace.row(this, scope, raw);
            converted = raw == null ? Converted.NOTHING : converted(raw, scope, trace);
        } catch (ExpressionFailedException e) {
            trace.row(this, scope, raw);
            converted = new Converted.Misfit(ExpressionFailedException.RULE, e.explanation());
        }
        return switch (converted) {
            case Converted.Value(Object value) -> write(value, RowOutcome.WRITTEN, scope, draft, findings, trace);
            case Converted.Nothing ignored -> absent(draft, trace);
            case Converted.Misfit misfit -> misfit(raw, misfit, scope, draft, findings, trace);
        };
    }

    private Converted converted(Object raw, Scope scope, Trace trace) {
        Object value = raw;
        for (Step step : steps) {
            switch (step.converter().convert(value, scope)) {
                case Converted.Value(Object next) -> {
                    value = next;
                    trace.step(step.name(), next);
                }
                case Converted.Nothing nothing -> {
                    return nothing;
                }
                case Converted.Misfit misfit -> {
                    return misfit;
                }
            }
        }
        return new Converted.Value(value);
    }

    private RowOutcome write(
            Object value, RowOutcome outcome, Scope scope, Draft draft, Findings findings, Trace trace) {
        FieldProblem problem = null;
        Object written = value;
        if (lengthMax.isPresent() && value instanceof String text) {
            written = Truncate.cut(text, lengthMax.getAsInt());
            if (!written.equals(value)) {
                Converted.Misfit cut = new Converted.Misfit(
                        TOO_LONG,
                        "Cut to the " + lengthMax.getAsInt() + " characters that '" + target.name() + "' holds");
                problem = Findings.problem(this, source.where(scope), value, cut);
                findings.add(OnProblem.DROP, problem);
            }
        }
        draft.put(target, written);
        trace.ended(outcome, written, problem);
        return outcome;
    }

    private RowOutcome absent(Draft draft, Trace trace) {
        if (fallback.isPresent()) {
            draft.put(target, fallback.get());
        }
        RowOutcome outcome = fallback.isPresent() ? RowOutcome.DEFAULTED : RowOutcome.ABSENT;
        trace.ended(outcome, fallback.orElse(null), null);
        return outcome;
    }

    private RowOutcome misfit(
            @Nullable Object raw, Converted.Misfit misfit, Scope scope, Draft draft, Findings findings, Trace trace) {
        FieldProblem problem = Findings.problem(this, source.where(scope), raw, misfit);
        findings.add(policy.onProblem(), problem);
        if (policy.onProblem() == OnProblem.DROP && fallback.isPresent()) {
            draft.put(target, fallback.get());
            trace.ended(RowOutcome.DEFAULTED, fallback.get(), problem);
            return RowOutcome.DEFAULTED;
        }
        RowOutcome outcome = switch (policy.onProblem()) {
            case UNFIT -> RowOutcome.UNFIT;
            case DROP -> RowOutcome.DROPPED;
            case SKIP -> RowOutcome.SKIPPED;
        };
        trace.ended(outcome, null, problem);
        return outcome;
    }
}
