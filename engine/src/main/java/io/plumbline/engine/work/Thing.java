package io.plumbline.engine.work;

import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The latest state of one thing in one source, standardised.
///
/// @param change whether the source still has it; if it was deleted, all facts that are left are withdrawals of consent
///     that must not be forgotten, and if it was erased there are none
/// @param person the identifier by which the thing names the person it is about; absent for goods of nobody
/// @param personal facts about the person: customer, consent and merge facts
/// @param goods all other facts
public record Thing(
        RecordKey key,
        long version,
        Instant at,
        RecordChange change,
        @Nullable Identifier person,
        List<Fact> personal,
        List<Fact> goods) {
    public Thing {
        personal = List.copyOf(personal);
        goods = List.copyOf(goods);
    }

    /// Whether the source no longer has it.
    public boolean gone() {
        return change != RecordChange.PRESENT;
    }

    /// Whether a record of this version and time is news.
    public boolean isOlderThan(long otherVersion, Instant otherAt) {
        return version < otherVersion || (version == otherVersion && at.isBefore(otherAt));
    }
}
