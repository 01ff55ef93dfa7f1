package io.plumbline.engine.erase;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.util.Collection;
import java.util.Optional;

/// Looks up who was erased. Each method costs a fixed number of queries, however many keys it is given, and next to
/// nothing while nobody was ever erased.
public interface TombstoneLookup {
    /// Which of these records and identifiers are known from erasures.
    Tombstones tombstones(Collection<RecordKey> records, Collection<Identifier> identifiers);

    /// The id of the last erasure that an identifier was part of.
    Optional<String> erasureOf(Identifier identifier);
}
