package io.plumbline.model.identity;

/// Why an identifier that several contacts carry joins none of them.
public enum Hindrance {
    /// Those who carry it are told apart by something that is trusted more.
    TOLD_APART,
    /// More contacts carry it than one identifier may join.
    JOINS_TOO_MANY,
    /// Identifiers of its kind do not join.
    NEVER_JOINS
}
