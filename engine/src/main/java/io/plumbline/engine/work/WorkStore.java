package io.plumbline.engine.work;

/// The state that the work on the journal reads and writes. Used by one thread.
public interface WorkStore {
    /// Opens a consistent view of the state as it is now. To be closed before `commit`.
    Snapshot snapshot();

    /// Applies everything that follows from a batch in one transaction.
    ///
    /// @throws io.plumbline.engine.store.StoreException if nothing was applied
    void commit(Changes changes) throws InterruptedException;
}
