package io.plumbline.engine.standardise;

import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A journal entry and what became of it in standardising.
///
/// @param earlier older versions of the same thing that are worked on with it, oldest first; they may have said what
///     this one does not say any more
public record StandardEntry(
        long position, SourceRecord record, Standardised standardised, List<StandardEntry> earlier) {
    /// By version, then by the source's time; of equals the one later in the journal is newer.
    public static final Comparator<StandardEntry> OLDEST_FIRST = Comparator.comparingLong(
                    (StandardEntry entry) -> entry.record().version())
            .thenComparing(entry -> entry.record().at())
            .thenComparingLong(StandardEntry::position);

    public StandardEntry {
        earlier = List.copyOf(earlier);
    }

    public static StandardEntry of(JournalEntry entry, Standardised standardised) {
        return new StandardEntry(entry.position(), entry.record(), standardised, List.of());
    }

    /// The same, standardised otherwise.
    public StandardEntry with(Standardised other) {
        return new StandardEntry(position, record, other, earlier);
    }

    /// The same with other versions before it.
    public StandardEntry after(List<StandardEntry> older) {
        return new StandardEntry(position, record, standardised, older);
    }

    public RecordKey key() {
        return record.key();
    }

    public boolean isGone() {
        return record.change() != RecordChange.PRESENT;
    }

    /// All versions that are worked on together, oldest first.
    public List<StandardEntry> versions() {
        return Stream.concat(earlier.stream(), Stream.of(this)).toList();
    }
}
