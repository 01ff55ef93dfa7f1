package io.plumbline.sandbox.emarsys.events;

import java.time.Instant;

/// One event of the account.
///
/// @param id       its number in this account
/// @param name     its name
/// @param created  when it was made
/// @param isLinked whether a program or a mail waits for it, so that it cannot be deleted
record ExternalEvent(long id, String name, Instant created, boolean isLinked) {
    ExternalEvent renamed(String changed) {
        return new ExternalEvent(id, changed, created, isLinked);
    }
}
