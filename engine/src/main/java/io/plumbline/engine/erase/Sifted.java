package io.plumbline.engine.erase;

import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import java.util.List;

/// A batch without what is blocked because its person was erased.
///
/// @param rest what is worked on
/// @param blocked what is not, and is to be taken out of the journal
public record Sifted(StandardBatch rest, List<StandardEntry> blocked) {
    public Sifted {
        blocked = List.copyOf(blocked);
    }
}
