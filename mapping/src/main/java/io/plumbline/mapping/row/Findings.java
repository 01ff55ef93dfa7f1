package io.plumbline.mapping.row;

import io.plumbline.mapping.convert.Converted;
import io.plumbline.model.record.FieldProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was found wrong with one record or document. The same problem is kept once.
public final class Findings {
    private final Set<FieldProblem> warnings = new LinkedHashSet<>();
    private final Set<FieldProblem> refusals = new LinkedHashSet<>();

    public void add(OnProblem onProblem, FieldProblem problem) {
        (onProblem == OnProblem.UNFIT ? refusals : warnings).add(problem);
    }

    /// Fields that were left out, or were changed to fit.
    public List<FieldProblem> warnings() {
        return List.copyOf(warnings);
    }

    /// Why the whole cannot be used; empty if it can.
    public List<FieldProblem> refusals() {
        return List.copyOf(refusals);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    static FieldProblem problem(Row row, String where, @Nullable Object raw, Converted.Misfit misfit) {
        String shown = Mask.shown(raw, row.target(), misfit.code());
        String message = row.message().orElse(misfit.message());
        return new FieldProblem(where, shown, misfit.rule(), message);
    }
}
