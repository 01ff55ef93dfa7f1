package io.plumbline.model.fact;

/// How we know what somebody said about being contacted.
public enum ConsentBasis {
    /// A source tells of the act.
    TOLD,
    /// It is a state that was read in a system which does not tell of acts. What is observed may be our own doing: the
    /// same state as we wrote ourselves says nothing new.
    OBSERVED,
    /// The record said so earlier and says something else now, or nothing.
    REMEMBERED
}
