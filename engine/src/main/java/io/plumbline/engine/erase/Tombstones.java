package io.plumbline.engine.erase;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// What is known of some records and identifiers because people were erased.
///
/// @param records those that are blocked for ever
/// @param identifiers those of erased people, each with the moment up to which what is said of it is blocked
public record Tombstones(Set<RecordKey> records, Map<Identifier, Instant> identifiers) {
    public static final Tombstones NONE = new Tombstones(Set.of(), Map.of());

    public Tombstones {
        records = Set.copyOf(records);
        identifiers = Map.copyOf(identifiers);
    }

    public boolean block(RecordKey key) {
        return records.contains(key);
    }

    public boolean block(Said said) {
        return said.identifiers().stream().anyMatch(identifier -> {
            Instant until = identifiers.get(identifier);
            return until != null && !said.at().isAfter(until);
        });
    }

    public boolean isEmpty() {
        return records.isEmpty() && identifiers.isEmpty();
    }
}
