package io.plumbline.model.fact;

import java.time.Instant;

/// A source states that two of its customers are one.
public record MergeFact(String survivorId, String loserId, Instant at) implements Fact {
    public MergeFact {
        if (survivorId.equals(loserId)) {
            throw new IllegalArgumentException("A customer cannot be merged into itself");
        }
    }

    @Override
    public FactKind kind() {
        return FactKind.MERGE;
    }
}
