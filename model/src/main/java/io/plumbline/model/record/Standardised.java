package io.plumbline.model.record;

import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import java.util.List;

/// What became of a record in standardising.
public sealed interface Standardised {
    /// It became facts.
    ///
    /// @param facts none if the record says nothing that Plumbline keeps
    /// @param warnings fields that were left out because they could not be understood, but that the record can do
    ///     without
    record Facts(List<Fact> facts, List<FieldProblem> warnings) implements Standardised {
        public Facts {
            facts = List.copyOf(facts);
            warnings = List.copyOf(warnings);
        }
    }

    /// It goes to quarantine.
    ///
    /// @param withdrawals what it says against being contacted, which counts all the same: a misspelt address must
    ///     not hold back an opt-out
    record Unfit(List<FieldProblem> problems, List<ConsentFact> withdrawals) implements Standardised {
        public Unfit {
            problems = List.copyOf(problems);
            withdrawals = List.copyOf(withdrawals);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A record is unfit for a reason");
            }
        }

        /// One that says nothing against being contacted, as far as it can be understood.
        public Unfit(List<FieldProblem> problems) {
            this(problems, List.of());
        }
    }
}
