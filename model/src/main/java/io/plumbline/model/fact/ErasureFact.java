package io.plumbline.model.fact;

import java.time.Instant;

/// A person asked to be forgotten.
public record ErasureFact(PersonReference person, Instant at) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.ERASURE;
    }
}
