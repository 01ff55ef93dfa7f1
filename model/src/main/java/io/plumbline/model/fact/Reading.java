package io.plumbline.model.fact;

import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.record.FieldProblem;
import java.util.List;
import java.util.function.Supplier;

/// What became of reading a canonical document.
public sealed interface Reading {
    /// It states a fact.
    record Understood(Fact fact) implements Reading {}

    /// It lacks something, or something in it has the wrong form; all of it is told.
    record Refused(List<FieldProblem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Builds the fact if nothing was found wrong.
    static Reading of(DocumentReader in, Supplier<Fact> fact) {
        return in.problems().isEmpty() ? new Understood(fact.get()) : new Refused(in.problems());
    }
}
