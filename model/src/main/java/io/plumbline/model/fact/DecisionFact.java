package io.plumbline.model.fact;

import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Statement;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// Somebody who looks after customers decided that people are one, or two. Contacts are named by what is the contact
/// itself: an account's id, or a guest's record.
///
/// @param ones for a merge the contact whose profile stays
/// @param others for a merge the contact that goes
/// @param former for a merge the external ids that both had before, the one that stays first
/// @param by who decided
public record DecisionFact(
        Verdict verdict, List<Identifier> ones, List<Identifier> others, List<ProfileId> former, Instant at, String by)
        implements Fact {
    public DecisionFact {
        ones = List.copyOf(ones);
        others = List.copyOf(others);
        former = List.copyOf(former);
        if (ones.isEmpty() || others.isEmpty() || !Collections.disjoint(ones, others)) {
            throw new IllegalArgumentException("A decision is about two");
        }
        if (verdict == Verdict.MERGE && ones.size() + others.size() > 2) {
            throw new IllegalArgumentException("A merge is of two contacts");
        }
    }

    /// What was decided.
    public enum Verdict {
        /// They are one person.
        MERGE,
        /// They are never one person.
        SEPARATE
    }

    @Override
    public FactKind kind() {
        return FactKind.DECISION;
    }

    /// Which contacts are one person because of it, or are not.
    public Claim claim(RecordKey record) {
        Statement said = new Statement(Identifier.record(record), at, true, former);
        return switch (verdict) {
            case MERGE -> new Claim.Merge(ones.getFirst(), others.getFirst(), said);
            case SEPARATE -> new Claim.Separation(ones, others, said);
        };
    }
}
