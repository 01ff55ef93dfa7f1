package io.plumbline.store.sql;

import java.sql.SQLException;
import java.util.List;

/// Writes that share one transaction. Whatever happens, all of them end.
final class Group {
    private final List<Pending<?>> writes;

    Group(List<Pending<?>> writes) {
        this.writes = writes;
    }

    void commit(Session session) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            session.beginWrite();
            for (Pending<?> write : writes) {
                runAlone(session, write);
            }
            session.commit();
        } catch (SQLException | RuntimeException | Error failure) {
            // Also an error must reach the callers, who would wait for ever.
            writes.forEach(write -> write.fail(failure));
            undo(session);
        } finally {
            writes.forEach(Pending::end);
        }
    }

    /// Runs one write so that its failure undoes nothing else. If even the undoing fails, the database has given the
    /// transaction up, and the whole group fails.
    private void runAlone(Session session, Pending<?> write) throws SQLException {
        if (writes.size() == 1) {
            write.run(session);
            return;
        }
        session.run("SAVEPOINT one");
        try {
            write.run(session);
        } catch (SQLException | RuntimeException failure) {
            write.fail(failure);
            session.run("ROLLBACK TO one");
        }
        session.run("RELEASE one");
    }

    private static void undo(Session session) {
        try {
            session.rollBack();
        } catch (SQLException nothingToUndo) {
            // SQLite rolls back by itself when the disk is full or fails; then there is no transaction any more.
        }
    }
}
