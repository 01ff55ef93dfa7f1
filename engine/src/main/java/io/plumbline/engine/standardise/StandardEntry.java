package io.plumbline.engine.standardise;

import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;

/// A journal entry and what became of it in standardising.
public record StandardEntry(long position, SourceRecord record, Standardised standardised) {
    public static StandardEntry of(JournalEntry entry, Standardised standardised) {
        return new StandardEntry(entry.position(), entry.record(), standardised);
    }

    public RecordKey key() {
        return record.key();
    }

    public boolean isGone() {
        return record.change() != RecordChange.PRESENT;
    }

    /// Whether this one is newer than another of the same thing; of equals the one later in the journal is.
    public boolean isNewerThan(StandardEntry other) {
        if (record.version() != other.record.version()) {
            return record.version() > other.record.version();
        }
        int byTime = record.at().compareTo(other.record.at());
        return byTime != 0 ? byTime > 0 : position > other.position;
    }
}
