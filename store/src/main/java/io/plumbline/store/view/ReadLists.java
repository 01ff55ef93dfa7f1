package io.plumbline.store.view;

import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.json.ProblemsJson;
import io.plumbline.store.json.SamplesJson;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.util.List;

/// Reads lists, newest first, in pages that go on after the last id seen.
final class ReadLists {
    private static final String QUARANTINE_COLUMNS =
            "SELECT number, connection, kind, id, version, at, since, problems FROM quarantine ";
    private static final String QUARANTINE_ALL = QUARANTINE_COLUMNS + "WHERE number < ? ORDER BY number DESC LIMIT ?";
    private static final String QUARANTINE_THERE =
            QUARANTINE_COLUMNS + "WHERE connection = ? AND number < ? ORDER BY number DESC LIMIT ?";
    private static final String DEAD_LETTER_COLUMNS = """
            SELECT id, destination, kind, thing, contact, code, explanation, state = 3, attempts, stopped_at
            FROM intent
            """;
    private static final String DEAD_LETTERS_ALL =
            DEAD_LETTER_COLUMNS + "WHERE id < ? AND state >= 3 ORDER BY id DESC LIMIT ?";
    private static final String DEAD_LETTERS_THERE =
            DEAD_LETTER_COLUMNS + "WHERE destination = ? AND id < ? AND state >= 3 ORDER BY id DESC LIMIT ?";
    private static final String EXCEPTIONS = """
            SELECT kind, connection, owner, title, count, first_at, last_at, samples, remedy
            FROM exception_case WHERE (last_at, kind, connection) < (?, ?, ?)
            ORDER BY last_at DESC, kind DESC, connection DESC LIMIT ?""";

    private ReadLists() {}

    static List<QuarantineView> quarantine(Session session, String connection, long after, int limitMax)
            throws SQLException {
        return connection.isEmpty()
                ? session.list(QUARANTINE_ALL, ReadLists::quarantined, before(after), limitMax)
                : session.list(QUARANTINE_THERE, ReadLists::quarantined, connection, before(after), limitMax);
    }

    private static QuarantineView quarantined(Row row) throws SQLException {
        long number = row.number();
        RecordKey key = Columns.key(row);
        return new QuarantineView(
                number,
                key.connection().value(),
                key.kind(),
                key.id(),
                row.number(),
                row.time(),
                row.time(),
                ProblemsJson.read(row.text()));
    }

    static List<DeadLetterView> deadLetters(Session session, String connection, long after, int limitMax)
            throws SQLException {
        return connection.isEmpty()
                ? session.list(DEAD_LETTERS_ALL, ReadLists::deadLetter, before(after), limitMax)
                : session.list(DEAD_LETTERS_THERE, ReadLists::deadLetter, connection, before(after), limitMax);
    }

    private static DeadLetterView deadLetter(Row row) throws SQLException {
        long id = row.number();
        String destination = row.text();
        String kind = row.text();
        String thing = row.text();
        String contact = row.textOrNull();
        return new DeadLetterView(
                id,
                destination,
                kind,
                thing,
                contact == null ? "" : contact,
                row.text(),
                row.text(),
                row.flag(),
                row.count(),
                row.time());
    }

    static List<ExceptionView> exceptions(Session session, CasePosition after, int limitMax) throws SQLException {
        return session.list(
                EXCEPTIONS,
                row -> new ExceptionView(
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.number(),
                        row.time(),
                        row.time(),
                        SamplesJson.read(row.text()),
                        row.text()),
                Times.stored(after.lastAt()),
                after.kind(),
                after.connection(),
                limitMax);
    }

    private static long before(long after) {
        return after == 0 ? Long.MAX_VALUE : after;
    }
}
