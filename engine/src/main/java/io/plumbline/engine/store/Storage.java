package io.plumbline.engine.store;

import io.plumbline.engine.access.PersonalRecords;
import io.plumbline.engine.deliver.Outbox;
import io.plumbline.engine.erase.Certificates;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.receive.Intake;
import io.plumbline.engine.view.StoredFigures;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.WorkStore;
import java.time.Duration;
import java.time.Instant;

/// One workspace's store: all ports over one database.
public interface Storage extends AutoCloseable {
    Journal journal();

    Intake intake();

    WorkStore work();

    /// Opens a view of the state as it is now, for those who only look. Any thread.
    Snapshot look();

    Outbox outbox();

    Cases cases();

    StoredFigures figures();

    Certificates certificates();

    PersonalRecords personalRecords();

    /// Keeps the store tidy: bounds its log, removes journal entries that have been worked on and are older than the
    /// retention, and overwrites what was erased. Called again and again.
    void maintain(Instant now, Duration journalRetention) throws InterruptedException;

    @Override
    void close();
}
