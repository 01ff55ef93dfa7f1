package io.plumbline.engine.receive;

import io.plumbline.connector.Hint;
import io.plumbline.model.ConnectionName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What receiving keeps: how far each stream has been read, and the hints that are not followed up yet.
public interface Intake {
    Optional<StreamProgress> progress(ConnectionName connection, String stream);

    /// Notes that a stream was asked and had nothing new, so that people see that it is alive.
    void touch(StreamProgress progress, Instant at) throws InterruptedException;

    /// Stores hints; when this returns, a crash loses none. A thing that is hinted at already keeps one hint, with the
    /// higher version and the stronger change, due at once.
    ///
    /// @throws io.plumbline.engine.store.StoreException if nothing could be stored
    void keep(List<Hint> hints, Instant at) throws InterruptedException;

    /// Hints that are due, oldest first.
    List<StoredHint> due(ConnectionName connection, Instant now, int hintsMax);

    /// Puts hints off, counting an attempt, unless they were given again meanwhile.
    void postpone(List<StoredHint> hints, Instant until) throws InterruptedException;

    /// Forgets hints, unless they were given again meanwhile.
    void forget(List<StoredHint> hints) throws InterruptedException;
}
