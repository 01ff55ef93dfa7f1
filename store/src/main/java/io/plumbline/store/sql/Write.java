package io.plumbline.store.sql;

import java.sql.SQLException;

/// A write that takes effect whole or not at all.
///
/// It runs on the writer's thread within a transaction that may hold other writes, so it should only do what needs the
/// database: whatever can be prepared is prepared before.
@FunctionalInterface
public interface Write<T> {
    T write(Session session) throws SQLException;

    /// A write that answers nothing.
    @FunctionalInterface
    interface Silent {
        void write(Session session) throws SQLException;
    }
}
