package io.plumbline.store.file;

import io.plumbline.engine.store.StoreException;
import io.plumbline.store.sql.Dialect;
import io.plumbline.store.sql.Session;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;

/// Opens connections to one SQLite file.
///
/// The file is written through a log (WAL), so that readers and the writer do not wait for each other. Caches are
/// small, for memory beyond Java's heap is scarce too; the system's own cache holds the rest. The writer folds the
/// log back into the file by itself only when maintenance has not done so for a while.
///
/// @param durability what a committed write survives
public record SqliteFile(Path path, Durability durability) {
    private static final int PAGE_BYTES = 8_192;
    private static final int WRITER_CACHE_KIB = 32_768;
    private static final int READER_CACHE_KIB = 8_192;
    private static final int LOG_BYTES_KEPT = 96 * 1_024 * 1_024;
    private static final int LOG_PAGES_BEFORE_FOLDING = 10_000;
    private static final int BUSY_MILLIS = 10_000;

    /// What a committed write survives.
    public enum Durability {
        /// The end of the process and a power cut.
        POWER_CUT(SynchronousMode.FULL),
        /// The end of the process only; for tests.
        PROCESS_END(SynchronousMode.OFF);

        private final SynchronousMode mode;

        Durability(SynchronousMode mode) {
            this.mode = mode;
        }
    }

    /// Creates the file if there is none, and brings it to the newest schema.
    public void migrate() {
        try {
            Flyway.configure(SqliteFile.class.getClassLoader())
                    .dataSource(source(WRITER_CACHE_KIB))
                    .locations("classpath:db/sqlite")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StoreException(
                    "The store " + path + " could not be brought to this version's schema. Check that its directory"
                            + " may be written and that it was not written by a newer version",
                    failure);
        }
    }

    public Session writer() {
        return open(source(WRITER_CACHE_KIB));
    }

    /// A connection that writes the whole file anew. The copy in between goes to the disk, for it may be large.
    Session rewriter() {
        return open(source(READER_CACHE_KIB, TempStore.FILE));
    }

    public List<Session> readers(int count) {
        SQLiteDataSource source = source(READER_CACHE_KIB);
        return IntStream.range(0, count).mapToObj(one -> open(source)).toList();
    }

    private Session open(SQLiteDataSource source) {
        try {
            Connection connection = source.getConnection();
            return new Session(connection, Dialect.SQLITE);
        } catch (SQLException failure) {
            throw new StoreException("The store " + path + " could not be opened", failure);
        }
    }

    private SQLiteDataSource source(int cacheKib) {
        return source(cacheKib, TempStore.MEMORY);
    }

    private SQLiteDataSource source(int cacheKib, TempStore copies) {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE_BYTES);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(durability.mode);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-cacheKib); // Negative: KiB, not pages.
        config.setJournalSizeLimit(LOG_BYTES_KEPT);
        config.setTempStore(copies);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES_BEFORE_FOLDING));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
