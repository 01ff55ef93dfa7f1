package io.plumbline.store.sql;

import io.plumbline.engine.store.StoreException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Lends sessions for reading. Each sees what was committed when its reading began and never waits for the writer; a
/// caller waits only while all sessions are lent.
public final class Readers implements AutoCloseable {
    private final List<Session> all;
    private final Semaphore free;
    private final Deque<Session> idle;

    public Readers(List<Session> sessions) {
        all = List.copyOf(sessions);
        free = new Semaphore(all.size());
        idle = new ArrayDeque<>(all);
    }

    /// Reads something.
    @FunctionalInterface
    public interface Read<T> {
        T read(Session session) throws SQLException;
    }

    /// Reads something by one statement.
    public <T> T read(Read<T> read) {
        Session session = lend();
        try {
            return read.read(session);
        } catch (SQLException failure) {
            throw unreadable(failure);
        } finally {
            giveBack(session);
        }
    }

    /// Opens a view of the state as it is now, which later writes do not change.
    public View view() {
        Session session = lend();
        try {
            session.beginRead();
            return new View(this, session);
        } catch (SQLException failure) {
            giveBack(session);
            throw unreadable(failure);
        }
    }

    static StoreException unreadable(SQLException failure) {
        return new StoreException(
                "The store could not be read. Check that its file is there, readable and undamaged", failure);
    }

    private Session lend() {
        free.acquireUninterruptibly();
        synchronized (idle) {
            return idle.pop(); // The last one used has the warmest cache.
        }
    }

    void giveBack(Session session) {
        synchronized (idle) {
            idle.push(session);
        }
        free.release();
    }

    /// Waits until all readers are back.
    @Override
    public void close() {
        free.acquireUninterruptibly(all.size());
        try {
            for (Session session : all) {
                session.close();
            }
        } catch (SQLException failure) {
            throw new StoreException("A connection for reading could not be closed", failure);
        }
    }
}
