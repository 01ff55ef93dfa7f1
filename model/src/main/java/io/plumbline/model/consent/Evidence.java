package io.plumbline.model.consent;

import io.plumbline.model.record.RecordKey;
import java.time.Instant;

/// What proves that somebody gave consent. There is none without a record that says so, a time and a how.
///
/// @param record where it is written down
/// @param at when they gave it, or the latest moment at which they can have given it
/// @param how where and by what, for instance `checkout`
public record Evidence(RecordKey record, Instant at, String how) {
    public Evidence {
        if (how.isBlank()) {
            throw new IllegalArgumentException("Evidence says how consent was given");
        }
    }
}
