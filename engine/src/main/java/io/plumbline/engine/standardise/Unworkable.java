package io.plumbline.engine.standardise;

import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.util.List;

/// What a record becomes on which our own code fails: it goes to quarantine, and everything else goes on.
public final class Unworkable {
    private Unworkable() {}

    /// @param rule names the step that failed
    /// @param failure only its type is told, since its message may hold personal data
    public static Standardised because(String rule, RuntimeException failure) {
        return new Standardised.Unfit(List.of(new FieldProblem(
                "",
                "",
                rule,
                "Plumbline failed on this record (" + failure.getClass().getSimpleName()
                        + "); please report it with the record's id")));
    }
}
