package io.plumbline.model.profile;

import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Comparator;

/// A value that one record gives for a field.
///
/// @param record which one
/// @param at the source's own time of that record
/// @param guest whether it is what a guest left at checkout
/// @param value as documents hold it
public record Candidate(RecordKey record, Instant at, boolean guest, Object value) {
    static final Comparator<Candidate> RECENT_FIRST = Comparator.comparing(Candidate::guest)
            .thenComparing(Candidate::at, Comparator.reverseOrder())
            .thenComparing(Candidate::record);

    static final Comparator<Candidate> EARLY_FIRST =
            Comparator.comparing(Candidate::guest).thenComparing(Candidate::at).thenComparing(Candidate::record);
}
