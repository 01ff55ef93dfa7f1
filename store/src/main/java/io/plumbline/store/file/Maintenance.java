package io.plumbline.store.file;

import io.plumbline.engine.store.StoreException;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import io.plumbline.store.sql.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/// Keeps the file tidy, a bounded piece of work at a time.
///
/// The log is folded back into the file beside the writer, on a connection of its own. Old journal entries are removed
/// from the front in slices, so that no webhook waits for long.
public final class Maintenance implements AutoCloseable {
    private static final int SLICE_ENTRIES_MAX = 500;
    private static final int SLICES_MAX = 20;

    private static final String FOLD = "PRAGMA wal_checkpoint(PASSIVE)";
    private static final String FORGET_OLD = """
            DELETE FROM journal WHERE position IN (
                SELECT position FROM (
                    SELECT position, received_at FROM journal
                    WHERE position <= (SELECT position FROM journal_offset WHERE reader = 'work')
                    ORDER BY position LIMIT ?)
                WHERE received_at < ?)""";

    private final Session session;
    private final Writer writer;
    private final Overwrite overwrite;

    public Maintenance(SqliteFile file, Writer writer) {
        this.session = file.readers(1).getFirst();
        this.writer = writer;
        this.overwrite = new Overwrite(file, session, writer);
    }

    public synchronized void run(Instant now, Duration journalRetention) throws InterruptedException {
        fold();
        overwrite.run(now);
        long before = Times.stored(now.minus(journalRetention));
        int slices = 0;
        while (slices < SLICES_MAX && forgetSlice(before) == SLICE_ENTRIES_MAX) {
            slices++;
        }
    }

    private int forgetSlice(long before) throws InterruptedException {
        return writer.write(SLICE_ENTRIES_MAX, session -> session.update(FORGET_OLD, SLICE_ENTRIES_MAX, before));
    }

    private void fold() {
        try {
            session.each(FOLD, row -> row.number());
        } catch (SQLException failure) {
            throw new StoreException("The store's log could not be folded into its file", failure);
        }
    }

    @Override
    public synchronized void close() {
        try {
            session.close();
        } catch (SQLException failure) {
            throw new StoreException("The connection for maintenance could not be closed", failure);
        }
    }
}
