package io.plumbline.model.fact;

import io.plumbline.model.consent.ConsentStatement;

/// What a person said about being contacted.
public record ConsentFact(PersonReference person, ConsentStatement statement, ConsentBasis basis) implements Fact {
    /// Of an act that a source tells of.
    public static ConsentFact act(PersonReference person, ConsentStatement statement) {
        return new ConsentFact(person, statement, ConsentBasis.TOLD);
    }

    /// Of an act that the record told of earlier.
    public static ConsentFact remembered(PersonReference person, ConsentStatement statement) {
        return new ConsentFact(person, statement, ConsentBasis.REMEMBERED);
    }

    /// Whether it is what the record says now.
    public boolean isPresent() {
        return basis != ConsentBasis.REMEMBERED;
    }

    @Override
    public FactKind kind() {
        return FactKind.CONSENT;
    }
}
