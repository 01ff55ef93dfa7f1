package io.plumbline.connector;

/// A destination in which something of a person stays although it erased their contact.
@FunctionalInterface
public interface LeavesTraces {
    /// What stays, and who can have it removed, in a sentence or two for a person who answers for data protection.
    String afterErasure();
}
