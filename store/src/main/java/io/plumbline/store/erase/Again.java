package io.plumbline.store.erase;

import io.plumbline.model.record.RecordKey;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The newest entries of some records, which are put at the end of the journal to be worked on once more.
final class Again {
    private static final String NEWEST = """
            SELECT j.connection, j.kind, j.id, j.version, j.at, j.change, j.origin, j.payload, j.received_at
            FROM {keys} CROSS JOIN journal j
            ON j.connection = k.value ->> 0 AND j.kind = k.value ->> 1 AND j.id = k.value ->> 2
            WHERE NOT EXISTS (
                SELECT 1 FROM journal newer
                WHERE newer.connection = j.connection AND newer.kind = j.kind AND newer.id = j.id
                    AND (newer.version, newer.at) > (j.version, j.at))""";
    private static final String APPEND = """
            INSERT INTO journal (connection, kind, id, version, at, change, origin, payload, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final List<Object[]> rows = new ArrayList<>();

    private Again() {}

    /// Reads them, before the records are taken out.
    static Again of(Session session, Collection<RecordKey> keys) throws SQLException {
        Again again = new Again();
        if (!keys.isEmpty()) {
            session.each(
                    NEWEST,
                    row -> again.rows.add(new Object[] {
                        row.text(),
                        row.text(),
                        row.text(),
                        row.number(),
                        row.number(),
                        row.text(),
                        row.text(),
                        row.bytes(),
                        row.number()
                    }),
                    Keys.of(keys, Columns::parts));
        }
        return again;
    }

    void append(Session session, Tally tally) throws SQLException {
        session.batch(APPEND, rows);
        tally.add(FigureName.WORKSPACE, FigureName.JOURNAL, rows.size());
    }
}
