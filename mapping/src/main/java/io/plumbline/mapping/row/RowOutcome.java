package io.plumbline.mapping.row;

/// What a row did.
public enum RowOutcome {
    /// It wrote a value.
    WRITTEN,
    /// It wrote its default, for want of a value.
    DEFAULTED,
    /// Its condition did not hold.
    PASSED_OVER,
    /// There was nothing to write.
    ABSENT,
    /// Its field was left out for a problem.
    DROPPED,
    /// Its fact or list element is left out.
    SKIPPED,
    /// It made the record unfit.
    UNFIT;

    boolean isWritten() {
        return this == WRITTEN || this == DEFAULTED;
    }

    boolean endsAll() {
        return this == SKIPPED || this == UNFIT;
    }
}
