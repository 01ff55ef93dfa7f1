package io.plumbline.model.record;

/// What a record says about its thing.
public enum RecordChange {
    /// It exists and looks like this.
    PRESENT,
    /// The source no longer has it.
    DELETED,
    /// The source deleted it because the person asked to be forgotten.
    ERASED
}
