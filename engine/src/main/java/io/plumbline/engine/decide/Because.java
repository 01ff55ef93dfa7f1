package io.plumbline.engine.decide;

import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.record.RecordOrigin;
import java.time.Instant;

/// Why something is decided now.
///
/// @param at the source's own time of the change
/// @param live whether the change was observed as it happened
/// @param consent whether consent is part of the change
public record Because(Instant at, boolean live, boolean consent) {
    public static Because of(StandardEntry entry, boolean consent) {
        return new Because(entry.record().at(), entry.record().origin() == RecordOrigin.LIVE, consent);
    }

    /// Both reasons as one: live outweighs history, and of equals the earlier time counts.
    public Because and(Because other) {
        boolean anyConsent = consent || other.consent;
        if (live != other.live) {
            return new Because(live ? at : other.at, true, anyConsent);
        }
        return new Because(at.isBefore(other.at) ? at : other.at, live, anyConsent);
    }
}
