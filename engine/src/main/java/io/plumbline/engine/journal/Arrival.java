package io.plumbline.engine.journal;

import io.plumbline.engine.receive.StoredHint;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes in together and is stored together.
///
/// @param records in the order in which they take effect
/// @param progress how far their stream has come with them; absent for records that came by hints
/// @param followed hints that these records answer; they are forgotten unless they were given again meanwhile
/// @param at our clock
public record Arrival(
        List<SourceRecord> records, @Nullable StreamProgress progress, List<StoredHint> followed, Instant at) {
    public Arrival {
        records = List.copyOf(records);
        followed = List.copyOf(followed);
    }
}
