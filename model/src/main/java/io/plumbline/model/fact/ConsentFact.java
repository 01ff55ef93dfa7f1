package io.plumbline.model.fact;

import io.plumbline.model.consent.ConsentStatement;

/// What a person said about being contacted.
///
/// @param observed whether it is a state that was read in a system which does not tell of acts. What is observed may be
///     our own doing: the same state as we wrote ourselves says nothing new
public record ConsentFact(PersonReference person, ConsentStatement statement, boolean observed) implements Fact {
    /// Of an act that a source tells of.
    public static ConsentFact act(PersonReference person, ConsentStatement statement) {
        return new ConsentFact(person, statement, false);
    }

    @Override
    public FactKind kind() {
        return FactKind.CONSENT;
    }
}
