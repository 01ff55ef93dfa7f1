package io.plumbline.engine.standardise;

import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;

/// Turns one source's records into facts. A pure function of the record; may be called from several threads.
@FunctionalInterface
public interface Standardiser {
    /// @param record a record that is present; never one that is gone
    Standardised standardise(SourceRecord record);
}
