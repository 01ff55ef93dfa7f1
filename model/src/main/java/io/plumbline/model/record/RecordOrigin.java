package io.plumbline.model.record;

/// How a record came in.
public enum RecordOrigin {
    /// Read while loading what the source already held; it fires no triggers and does not count for lag.
    BACKFILL,
    /// A change observed as it happened.
    LIVE
}
