package io.plumbline.model.fact;

import io.plumbline.model.consent.ConsentStatement;

/// What a person said about being contacted.
public record ConsentFact(PersonReference person, ConsentStatement statement) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.CONSENT;
    }
}
