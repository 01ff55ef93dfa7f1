package io.plumbline.store.receive;

import io.plumbline.connector.Hint;
import io.plumbline.engine.receive.StoredHint;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Hints that wait to be followed up.
///
/// Each keeping gives a hint a revision that no hint had before, so that whoever puts off or forgets what they read
/// earlier never touches news that came since, not even about a thing that was forgotten and hinted at anew.
public final class Hints {
    /// A hint that is due already keeps its place in the line.
    private static final String KEEP_AGAIN = """
            UPDATE hint SET
                change = CASE WHEN change = 'erased' OR ? = 'present' THEN change ELSE ? END,
                at = CASE WHEN at > ? THEN at ELSE ? END,
                version = CASE WHEN version > ? THEN version ELSE ? END,
                due_at = CASE WHEN due_at < ? THEN due_at ELSE ? END,
                revision = ?,
                attempts = 0
            WHERE connection = ? AND kind = ? AND id = ?""";

    private static final String KEEP = """
            INSERT INTO hint (change, at, version, due_at, revision, attempts, connection, kind, id)
            VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?)""";
    private static final String DUE = """
            SELECT connection, kind, id, change, at, version, revision, attempts
            FROM hint WHERE connection = ? AND due_at <= ? ORDER BY due_at LIMIT ?""";
    private static final String POSTPONE = """
            UPDATE hint SET due_at = ?, attempts = attempts + 1
            WHERE connection = ? AND kind = ? AND id = ? AND revision = ?""";
    private static final String FORGET =
            "DELETE FROM hint WHERE connection = ? AND kind = ? AND id = ? AND revision = ?";

    private Hints() {}

    static void keep(Session session, Tally tally, List<Hint> hints, Instant due) throws SQLException {
        long revision = Tally.read(session, FigureName.WORKSPACE, FigureName.HINT_REVISION);
        for (Hint hint : hints) {
            revision++;
            if (!keptAgain(session, hint, due, revision)) {
                keepFirst(session, hint, due, revision);
                tally.add(hint.key().connection().value(), FigureName.HINTS, 1);
            }
        }
        tally.add(FigureName.WORKSPACE, FigureName.HINT_REVISION, hints.size());
    }

    private static boolean keptAgain(Session session, Hint hint, Instant due, long revision) throws SQLException {
        String change = Columns.word(hint.change());
        long at = Times.stored(hint.at());
        long dueAt = Times.stored(due);
        RecordKey key = hint.key();
        return session.update(
                        KEEP_AGAIN,
                        change,
                        change,
                        at,
                        at,
                        hint.version(),
                        hint.version(),
                        dueAt,
                        dueAt,
                        revision,
                        key.connection().value(),
                        key.kind(),
                        key.id())
                > 0;
    }

    private static void keepFirst(Session session, Hint hint, Instant due, long revision) throws SQLException {
        RecordKey key = hint.key();
        session.update(
                KEEP,
                Columns.word(hint.change()),
                Times.stored(hint.at()),
                hint.version(),
                Times.stored(due),
                revision,
                key.connection().value(),
                key.kind(),
                key.id());
    }

    static List<StoredHint> due(Session session, ConnectionName connection, Instant now, int hintsMax)
            throws SQLException {
        return session.list(DUE, Hints::hint, connection.value(), Times.stored(now), hintsMax);
    }

    private static StoredHint hint(Row row) throws SQLException {
        RecordKey key = Columns.key(row);
        RecordChange change = Columns.constant(RecordChange.class, row.text());
        return new StoredHint(new Hint(key, change, row.time(), row.number()), row.number(), row.count());
    }

    static void postpone(Session session, List<StoredHint> hints, Instant until) throws SQLException {
        long due = Times.stored(until);
        session.batch(
                POSTPONE,
                hints.stream().map(hint -> parts(hint, new Object[] {due})).toList());
    }

    /// Forgets hints that were not given again since they were read.
    public static void forget(Session session, Tally tally, List<StoredHint> hints) throws SQLException {
        int[] forgotten = session.batch(
                FORGET, hints.stream().map(hint -> parts(hint, new Object[0])).toList());
        for (int i = 0; i < forgotten.length; i++) {
            tally.add(hints.get(i).hint().key().connection().value(), FigureName.HINTS, -forgotten[i]);
        }
    }

    private static Object[] parts(StoredHint stored, Object[] before) {
        RecordKey key = stored.hint().key();
        return Stream.concat(
                        Arrays.stream(before),
                        Stream.of(key.connection().value(), key.kind(), key.id(), stored.revision()))
                .toArray();
    }
}
