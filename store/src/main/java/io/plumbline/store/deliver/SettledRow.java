package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// An intent in the queue at the moment when what became of it is written.
record SettledRow(long id, long revision, IntentState state, IntentKey key) {
    private static final String READ = """
            SELECT i.id, i.revision, i.state, i.destination, i.kind, i.thing
            FROM {keys} CROSS JOIN intent i ON i.id = CAST(k.value ->> 0 AS BIGINT)""";

    static Map<Long, SettledRow> of(Session session, Collection<Settled> settled) throws SQLException {
        Map<Long, SettledRow> rows = HashMap.newHashMap(settled.size());
        session.each(
                READ,
                row -> {
                    SettledRow found = read(row);
                    rows.put(found.id(), found);
                },
                Keys.of(settled.stream().map(one -> one.intent().id()).toList()));
        return rows;
    }

    private static SettledRow read(Row row) throws SQLException {
        return new SettledRow(row.number(), row.number(), IntentState.of(row.count()), IntentKey.read(row));
    }

    /// Whether what was settled is what stands here. An order or event that was replaced between being read and being
    /// marked went out nevertheless, and must not go out again.
    boolean isSettledBy(Settled settled) {
        return revision == settled.intent().revision() || !key.isRepeatable();
    }
}
