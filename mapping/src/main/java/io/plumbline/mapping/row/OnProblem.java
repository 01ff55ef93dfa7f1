package io.plumbline.mapping.row;

/// What follows when a value cannot be understood, or is missing though it is required.
public enum OnProblem {
    /// The whole record goes to quarantine.
    UNFIT,
    /// The field is left out, with a warning.
    DROP,
    /// The fact, or the element of a list, is left out; with a warning unless the value was merely missing.
    SKIP
}
