package io.plumbline.engine.standardise;

import java.util.List;

/// Journal entries that are worked on together.
///
/// @param position the last journal position among them; the position they were read after if there are none
/// @param entries the newest of each thing, with older versions beside it, in no particular order
public record StandardBatch(long position, List<StandardEntry> entries) {
    public StandardBatch {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
