package io.plumbline.engine.work;

import io.plumbline.model.identity.Identifier;
import java.time.Instant;
import java.util.Set;

/// The state that the work on the journal reads and writes. Used by one thread.
public interface WorkStore {
    /// Opens a consistent view of the state as it is now. To be closed before `commit`.
    Snapshot snapshot();

    /// Notes by which rules histories are derived. If they are not those that were noted last, all people are to be
    /// looked at again; if they are empty, nobody is.
    void follow(String rules) throws InterruptedException;

    /// Applies everything that follows from a batch in one transaction.
    ///
    /// @throws io.plumbline.engine.store.StoreException if nothing was applied
    void commit(Changes changes) throws InterruptedException;

    /// Erases a person in one transaction, and leaves tombstones and a certificate.
    ///
    /// @throws io.plumbline.engine.store.StoreException if nothing was erased
    void erase(ErasurePlan plan) throws InterruptedException;

    /// Blocks what was said of an erased person until now too, and has destinations that refused to erase them, or of
    /// which nobody knows, try again.
    ///
    /// @param id of the erasure
    void eraseAgain(String id, Set<Identifier> identifiers, Instant until) throws InterruptedException;
}
