package io.plumbline.model.record;

import java.time.Instant;

/// One thing exactly as the source gave it.
///
/// @param key which thing
/// @param version the source's own version; a higher one is newer. Sources without versions give the milliseconds of
///     `at`
/// @param at the source's own time of this version
/// @param change whether the source still has the thing
/// @param origin whether it was read while loading history or is a change that just happened
/// @param payload the source's text, UTF-8; empty when the thing is gone
public record SourceRecord(
        RecordKey key, long version, Instant at, RecordChange change, RecordOrigin origin, RecordPayload payload) {

    /// A record of a thing that exists.
    public static SourceRecord present(
            RecordKey key, long version, Instant at, RecordOrigin origin, RecordPayload payload) {
        return new SourceRecord(key, version, at, RecordChange.PRESENT, origin, payload);
    }

    /// A record that says a thing is gone.
    public static SourceRecord gone(RecordKey key, long version, Instant at, RecordChange change) {
        return new SourceRecord(key, version, at, change, RecordOrigin.LIVE, RecordPayload.EMPTY);
    }
}
