package io.plumbline.engine.decision;

import io.plumbline.model.fact.DecisionFact.Verdict;

/// What somebody wants to decide about two people.
///
/// @param one an e-mail address, an external id, or `connection/kind/id`; in a merge the one who stays
/// @param other the same of the other
/// @param by who decides
/// @param rehearsal whether only to say what would follow
public record Wish(Verdict verdict, String one, String other, String by, boolean rehearsal) {
    private static final int BY_LENGTH_MAX = 80;

    public Wish {
        one = one.strip();
        other = other.strip();
        by = by.strip();
        if (by.isEmpty() || by.length() > BY_LENGTH_MAX) {
            throw new IllegalArgumentException("It needs a name of 1 to " + BY_LENGTH_MAX + " letters");
        }
    }
}
