package io.plumbline.engine.access;

/// Where people ask for everything that is held of somebody. Any thread.
@FunctionalInterface
public interface AccessDesk {
    /// @param wanted an e-mail address or the external id of a contact
    AccessAnswer access(String wanted);
}
