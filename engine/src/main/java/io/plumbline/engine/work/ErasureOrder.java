package io.plumbline.engine.work;

import io.plumbline.engine.erase.Erasure;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An erasure and whom it is about.
///
/// @param wanted by which the person is known
/// @param spellings all forms of it
/// @param record what the source erased, or asks by; absent if people ask
/// @param mayBePart whether the record may be less than a person: if the person is known by others, it alone is erased
record ErasureOrder(
        Erasure erasure,
        Identifier wanted,
        Set<Identifier> spellings,
        @Nullable RecordKey record,
        boolean mayBePart) {
    ErasureOrder {
        spellings = Set.copyOf(spellings);
    }

    /// The same of nothing but the record.
    ErasureOrder onlyRecord() {
        RecordKey key = record;
        return new ErasureOrder(erasure, key == null ? wanted : Identifier.record(key), Set.of(), key, mayBePart);
    }
}
