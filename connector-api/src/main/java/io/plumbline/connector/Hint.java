package io.plumbline.connector;

import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;

/// Says that something may have changed. What it is now is asked of the source itself, except where the hint says that
/// the thing is gone, when there is nothing left to ask for.
///
/// @param at the source's own time of the change
/// @param version the source's version after the change, or 0 where it does not say
public record Hint(RecordKey key, RecordChange change, Instant at, long version) {}
