package io.plumbline.engine.journal;

import io.plumbline.model.record.SourceRecord;

/// One record in the journal.
///
/// @param position grows with every entry; gaps are possible
public record JournalEntry(long position, SourceRecord record) {}
