package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.model.intent.Intent;
import io.plumbline.store.json.DocumentJson;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a settlement adds to the ledger.
final class LedgerRows {
    private static final String WRITE = """
            INSERT INTO ledger
                (destination, kind, thing, hash, body, remote_id, cause, acknowledged_at, settlement)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (destination, kind, thing) DO UPDATE SET
                hash = excluded.hash, body = excluded.body, remote_id = excluded.remote_id, cause = excluded.cause,
                acknowledged_at = excluded.acknowledged_at, settlement = excluded.settlement""";
    private static final int SETTLEMENT = 8;

    private final List<@Nullable Object[]> rows = new ArrayList<>();

    LedgerRows(String destination, List<Settled> settled, Instant at) {
        for (Settled one : settled) {
            if (one.fate() instanceof Fate.Acknowledged(String remoteId)) {
                rows.add(row(destination, one.intent(), remoteId, at));
            }
        }
    }

    private static @Nullable Object[] row(String destination, QueuedIntent queued, String remoteId, Instant at) {
        Intent intent = queued.intent();
        return new @Nullable Object[] {
            destination,
            intent.kind().word(),
            intent.thing(),
            queued.hash(),
            DocumentJson.write(intent.held(at)),
            remoteId,
            Times.stored(intent.cause()),
            Times.stored(at),
            null
        };
    }

    void write(Session session, long settlement) throws SQLException {
        rows.forEach(row -> row[SETTLEMENT] = settlement);
        session.batch(WRITE, rows);
    }
}
