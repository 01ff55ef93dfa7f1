package io.plumbline.store.file;

import io.plumbline.engine.store.StoreException;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import io.plumbline.store.sql.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Sees to it that nothing of what was erased stays anywhere in the file or its log.
///
/// The database overwrites what it deletes, but rows that it moved from page to page may stay behind as copies in
/// unused parts of pages. So after an erasure the whole file is written anew, at most once in an hour however many
/// people are erased, since nothing else is written meanwhile. That goes through the log, which is emptied then.
final class Overwrite {
    private static final Logger LOG = System.getLogger(Overwrite.class.getName());
    private static final Duration WHOLE_FILE_EVERY = Duration.ofHours(1);
    private static final long WHOLE_FILE = 2;

    private static final String DUE = "SELECT due FROM overwriting WHERE name = 'file'";
    private static final String LAST = "SELECT number FROM erasure WHERE number < ? ORDER BY number DESC LIMIT 1";
    private static final String SINCE = "SELECT number FROM erasure WHERE number > ? ORDER BY number LIMIT 1";
    private static final String CERTIFY =
            "UPDATE erasure SET overwritten_at = ? WHERE overwritten_at = 0 AND number <= ?";
    private static final String LOG_DONE = "UPDATE overwriting SET due = 0 WHERE name = 'file' AND due = 1";
    private static final String FILE_DONE = "UPDATE overwriting SET due = 0 WHERE name = 'file'";
    private static final String EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)";

    private final SqliteFile file;
    private final Session session;
    private final Writer writer;
    private Instant fileWrittenAt = Instant.MIN;
    private Optional<Long> writtenUpTo = Optional.empty();

    /// @param session to look with, and to empty the log
    Overwrite(SqliteFile file, Session session, Writer writer) {
        this.file = file;
        this.session = session;
        this.writer = writer;
    }

    void run(Instant now) throws InterruptedException {
        try {
            long due = session.number(DUE);
            if (due == WHOLE_FILE && writtenUpTo.isEmpty() && !now.isBefore(fileWrittenAt.plus(WHOLE_FILE_EVERY))) {
                writeFile(now);
            }
            if (due != 0 && emptyLog()) {
                settle(now);
            }
        } catch (SQLException failure) {
            throw new StoreException("The store could not be looked at for what is to be overwritten", failure);
        }
    }

    /// Room for a second copy of the file is needed while this goes on. If there is none, it is tried again.
    private void writeFile(Instant now) throws InterruptedException, SQLException {
        fileWrittenAt = now;
        long last = session.number(LAST, Long.MAX_VALUE);
        try {
            writer.runApart(writing -> {
                try (Session own = file.rewriter()) {
                    own.run("VACUUM");
                }
            });
            writtenUpTo = Optional.of(last);
        } catch (StoreException failure) {
            LOG.log(Level.WARNING, "event=file-not-overwritten; an erasure needs free space of the size of the store");
        }
    }

    private void settle(Instant now) throws InterruptedException {
        Optional<Long> upTo = writtenUpTo;
        writtenUpTo = Optional.empty();
        writer.run(1, writing -> {
            writing.update(LOG_DONE);
            if (upTo.isPresent()) {
                writing.update(CERTIFY, Times.stored(now), upTo.get());
                if (writing.number(SINCE, upTo.get()) == 0) {
                    writing.update(FILE_DONE);
                }
            }
        });
    }

    /// @return false if somebody still reads from it
    private boolean emptyLog() throws SQLException {
        return session.number(EMPTY_LOG) == 0;
    }
}
