package io.plumbline.store.work;

import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Looks through the texts of records in quarantine, as far as the journal still has them.
final class QuarantinedTexts {
    private static final String PAGE = """
            SELECT q.number, q.connection, q.kind, q.id, j.payload
            FROM quarantine q LEFT JOIN journal j ON j.position = q.position
            WHERE q.number > ? ORDER BY q.number LIMIT ?""";
    private static final int PAGE_MAX = 200;

    private QuarantinedTexts() {}

    private record Text(long number, RecordKey key, RecordPayload payload) {
        static Text read(Row row) throws SQLException {
            long number = row.number();
            RecordKey key = Columns.key(row);
            byte[] payload = row.bytesOrEmpty();
            return new Text(number, key, RecordPayload.of(payload));
        }
    }

    /// Records of which the text, or the id, is about somebody.
    static Set<RecordKey> about(Session session, Predicate<RecordPayload> about) throws SQLException {
        Set<RecordKey> found = new HashSet<>();
        long after = 0;
        List<Text> page;
        do {
            page = session.list(PAGE, Text::read, after, PAGE_MAX);
            for (Text text : page) {
                if (about.test(text.payload())
                        || about.test(RecordPayload.of(text.key().id()))) {
                    found.add(text.key());
                }
                after = text.number();
            }
        } while (page.size() == PAGE_MAX);
        return found;
    }
}
