package io.plumbline.store;

import io.plumbline.engine.access.PersonalRecords;
import io.plumbline.engine.deliver.Outbox;
import io.plumbline.engine.erase.Certificates;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.receive.Intake;
import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.StoredFigures;
import io.plumbline.engine.work.ReplayStore;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.WorkStore;
import io.plumbline.store.access.SqlPersonalRecords;
import io.plumbline.store.cases.SqlCases;
import io.plumbline.store.deliver.SqlOutbox;
import io.plumbline.store.erase.SqlCertificates;
import io.plumbline.store.file.FileLock;
import io.plumbline.store.file.LookInto;
import io.plumbline.store.file.Maintenance;
import io.plumbline.store.file.SqliteFile;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.journal.SqlJournal;
import io.plumbline.store.receive.SqlIntake;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Writer;
import io.plumbline.store.view.SqlFigures;
import io.plumbline.store.work.SqlReplayStore;
import io.plumbline.store.work.SqlWorkStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One workspace's state in one SQLite file, used by one process at a time.
public final class SqliteStorage implements Storage {
    private static final int READERS = 4;

    private final FileLock lock;
    private final Readers readers;
    private final Writer writer;
    private final Maintenance maintenance;
    private final SqlWorkStore work;

    private SqliteStorage(FileLock lock, SqliteFile file) {
        this.lock = lock;
        file.migrate();
        this.writer = new Writer(file.writer());
        this.readers = new Readers(file.readers(READERS));
        this.maintenance = new Maintenance(file, writer);
        this.work = new SqlWorkStore(readers, writer);
    }

    /// Opens a store, or creates one in an existing directory.
    ///
    /// @throws io.plumbline.engine.store.StoreException if another process uses it or it cannot be opened
    public static SqliteStorage open(Path file) {
        return open(file, Durability.POWER_CUT);
    }

    /// @param durability what a write survives after it returned
    public static SqliteStorage open(Path file, Durability durability) {
        FileLock lock = FileLock.of(file);
        try {
            return new SqliteStorage(lock, new SqliteFile(file, durability));
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Copies a store, as it is at this moment, into a new file. The store may be in use.
    public static void copy(Path from, Path to) {
        LookInto.copy(from, to);
    }

    /// By which identity settings people were told last; empty if the store does not say. The store may be in use.
    public static Optional<String> identityFollowed(Path file) {
        return LookInto.identityFollowed(file);
    }

    @Override
    public Journal journal() {
        return new SqlJournal(readers, writer);
    }

    @Override
    public Intake intake() {
        return new SqlIntake(readers, writer);
    }

    @Override
    public WorkStore work() {
        return work;
    }

    /// What a replay reads and writes beside the state itself.
    public ReplayStore replay() {
        return new SqlReplayStore(readers, writer, work);
    }

    @Override
    public Snapshot look() {
        return work.look();
    }

    @Override
    public Outbox outbox() {
        return new SqlOutbox(readers, writer);
    }

    @Override
    public Cases cases() {
        return new SqlCases(writer);
    }

    @Override
    public StoredFigures figures() {
        return new SqlFigures(readers, writer);
    }

    @Override
    public PersonalRecords personalRecords() {
        return new SqlPersonalRecords(readers);
    }

    @Override
    public Certificates certificates() {
        return new SqlCertificates(readers);
    }

    @Override
    public void maintain(Instant now, Duration journalRetention) throws InterruptedException {
        maintenance.run(now, journalRetention);
    }

    /// Finishes the writes that were given, waits for readers, and lets the next process in.
    @Override
    public void close() {
        try (lock;
                readers;
                maintenance) {
            writer.close();
        }
    }
}
