package io.plumbline.store.work;

import io.plumbline.engine.work.Held;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.json.DocumentJson;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reads what a destination holds and what is on its way there.
final class HeldRows {
    private static final String ACKNOWLEDGED = """
            SELECT l.thing, l.hash, l.body, l.acknowledged_at FROM {keys} CROSS JOIN ledger l
            ON l.destination = ? AND l.kind = ? AND l.thing = k.value ->> 0""";
    private static final String QUEUED = """
            SELECT i.thing, i.hash, i.body FROM {keys} CROSS JOIN intent i
            ON i.destination = ? AND i.kind = ? AND i.thing = k.value ->> 0""";

    private HeldRows() {}

    static Map<String, Held> read(
            Session session, ConnectionName destination, IntentKind kind, Collection<String> things)
            throws SQLException {
        String keys = Keys.of(things);
        Map<String, Held> held = new HashMap<>();
        session.each(
                ACKNOWLEDGED,
                row -> held.put(row.text(), new Held(row.text(), DocumentJson.read(row.text()), row.time(), "", null)),
                keys,
                destination.value(),
                kind.word());
        session.each(
                QUEUED,
                row -> held.merge(
                        row.text(),
                        new Held("", null, Instant.MIN, row.text(), DocumentJson.read(row.text())),
                        HeldRows::both),
                keys,
                destination.value(),
                kind.word());
        return held;
    }

    private static Held both(Held acknowledged, Held queued) {
        Document holds = acknowledged.acknowledged();
        Document comes = queued.queued();
        return new Held(
                acknowledged.acknowledgedHash(), holds, acknowledged.acknowledgedAt(), queued.queuedHash(), comes);
    }
}
