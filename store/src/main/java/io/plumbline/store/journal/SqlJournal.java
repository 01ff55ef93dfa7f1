package io.plumbline.store.journal;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.receive.Hints;
import io.plumbline.store.receive.SourceOffsets;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import io.plumbline.store.sql.Writer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The journal in a table.
public final class SqlJournal implements Journal {
    private static final String APPEND = """
            INSERT INTO journal (connection, kind, id, version, at, change, origin, payload, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (connection, kind, id, version, at) DO NOTHING""";
    private static final String READ = """
            SELECT position, connection, kind, id, version, at, change, origin, payload
            FROM journal WHERE position > ? ORDER BY position LIMIT ?""";
    private static final String READ_LIVE = """
            SELECT position, connection, kind, id, version, at, change, origin, payload
            FROM journal WHERE origin = 'live' AND position > ? ORDER BY position LIMIT ?""";
    private static final String LAST = "SELECT coalesce(max(position), 0) FROM journal";
    private static final String WORKED = "SELECT position FROM journal_offset WHERE reader = 'work'";

    private final Readers readers;
    private final Writer writer;

    public SqlJournal(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public int append(Arrival arrival) throws InterruptedException {
        List<Object[]> rows = arrival.records().stream()
                .map(record -> row(record, arrival.at()))
                .toList();
        return writer.write(rows.size() + arrival.followed().size() + 1, session -> append(session, arrival, rows));
    }

    private static int append(Session session, Arrival arrival, List<Object[]> rows) throws SQLException {
        Tally tally = new Tally();
        int[] added = session.batch(APPEND, rows);
        int fresh = 0;
        for (int i = 0; i < added.length; i++) {
            fresh += added[i];
            tally.add(arrival.records().get(i).key().connection().value(), FigureName.RECEIVED, added[i]);
        }
        tally.add(FigureName.WORKSPACE, FigureName.JOURNAL, fresh);
        StreamProgress progress = arrival.progress();
        if (progress != null) {
            SourceOffsets.write(session, progress, fresh, arrival.at());
        }
        Hints.forget(session, tally, arrival.followed());
        tally.write(session);
        return fresh;
    }

    private static Object[] row(SourceRecord record, Instant receivedAt) {
        return new Object[] {
            record.key().connection().value(),
            record.key().kind(),
            record.key().id(),
            record.version(),
            Times.stored(record.at()),
            Columns.word(record.change()),
            Columns.word(record.origin()),
            record.payload().bytes(),
            Times.stored(receivedAt)
        };
    }

    @Override
    public List<JournalEntry> read(long after, int entriesMax) {
        return readers.read(session -> session.list(READ, SqlJournal::entry, after, entriesMax));
    }

    @Override
    public List<JournalEntry> readLive(long after, int entriesMax) {
        return readers.read(session -> session.list(READ_LIVE, SqlJournal::entry, after, entriesMax));
    }

    private static JournalEntry entry(Row row) throws SQLException {
        return new JournalEntry(
                row.number(),
                new SourceRecord(
                        Columns.key(row),
                        row.number(),
                        row.time(),
                        Columns.constant(RecordChange.class, row.text()),
                        Columns.constant(RecordOrigin.class, row.text()),
                        RecordPayload.of(row.bytes())));
    }

    @Override
    public long lastPosition() {
        return readers.read(session -> session.number(LAST));
    }

    @Override
    public long workedPosition() {
        return readers.read(session -> session.number(WORKED));
    }
}
