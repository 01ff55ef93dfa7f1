package io.plumbline.store.sql;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A view of the state at one moment: one read transaction. To be closed soon, since what it sees cannot be tidied away
/// meanwhile.
public final class View implements AutoCloseable {
    private final Readers readers;
    private final Session session;
    private final AtomicBoolean closed = new AtomicBoolean();

    View(Readers readers, Session session) {
        this.readers = readers;
        this.session = session;
    }

    public <T> T read(Readers.Read<T> read) {
        if (closed.get()) {
            throw new IllegalStateException("This view is closed");
        }
        try {
            return read.read(session);
        } catch (SQLException failure) {
            throw Readers.unreadable(failure);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                session.rollBack();
            } catch (SQLException failure) {
                throw Readers.unreadable(failure);
            } finally {
                readers.giveBack(session);
            }
        }
    }
}
