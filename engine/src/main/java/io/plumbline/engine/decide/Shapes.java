package io.plumbline.engine.decide;

import io.plumbline.model.record.FieldProblem;
import java.util.List;

/// What a destination is to be told of something.
///
/// @param ready what can be sent
/// @param problems why something cannot be sent until its data are better
public record Shapes<T>(List<T> ready, List<FieldProblem> problems) {
    public Shapes {
        ready = List.copyOf(ready);
        problems = List.copyOf(problems);
    }

    /// All of it can be sent.
    public static <T> Shapes<T> of(List<T> ready) {
        return new Shapes<>(ready, List.of());
    }
}
