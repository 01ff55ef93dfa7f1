package io.plumbline.engine.journal;

import java.util.List;

/// The durable, ordered, replayable log of records. Many threads append, one reads.
public interface Journal {
    /// Stores everything that arrived in one transaction; when this returns, a crash loses nothing of it.
    ///
    /// A record that the journal holds already (same thing, version and time) is not stored again.
    ///
    /// @return how many records were new
    /// @throws io.plumbline.engine.store.StoreException if nothing could be stored
    int append(Arrival arrival) throws InterruptedException;

    /// Entries after a position, in order.
    ///
    /// @param after 0 for the beginning
    List<JournalEntry> read(long after, int entriesMax);

    /// The same of changes that were observed as they happened, without what was read while loading history.
    List<JournalEntry> readLive(long after, int entriesMax);

    /// The position of the last entry; 0 if there is none.
    long lastPosition();

    /// How far the work on the journal has come: the position that the last committed changes carried.
    long workedPosition();
}
