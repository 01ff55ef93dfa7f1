package io.plumbline.model.fact;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.Statement;
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

    /// Which identifiers are one person because of it.
    public Claim.Merge claim(ConnectionName source) {
        return new Claim.Merge(
                Identifier.customer(source, survivorId),
                Identifier.customer(source, loserId),
                Statement.ofSource(Identifier.merge(source, survivorId, loserId), at));
    }
}
