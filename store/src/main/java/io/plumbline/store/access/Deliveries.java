package io.plumbline.store.access;

import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.deliver.IntentState;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what destinations were sent, and what they are to be sent, by what it is about.
final class Deliveries {
    private static final String DESTINATIONS = "SELECT DISTINCT connection FROM figure";
    private static final String LEDGER = """
            SELECT k.value ->> 0, l.destination, l.kind, l.thing, l.acknowledged_at, l.body
            FROM {keys} CROSS JOIN ledger l
            ON l.destination = ? AND l.kind = k.value ->> 1 AND l.thing >= k.value ->> 2
                AND l.thing <= k.value ->> 3""";
    private static final String QUEUE = """
            SELECT k.value ->> 0, i.destination, i.kind, i.thing, i.since, i.body, i.state
            FROM {keys} CROSS JOIN intent i
            ON i.destination = ? AND i.kind = k.value ->> 1 AND i.thing >= k.value ->> 2
                AND i.thing <= k.value ->> 3""";

    private Deliveries() {}

    static Map<String, List<Delivery>> ofContacts(Session session, Collection<String> contacts) throws SQLException {
        List<Object[]> things = new ArrayList<>();
        for (String contact : contacts) {
            for (IntentKind kind : IntentKind.values()) {
                things.add(new Object[] {contact, kind.word(), contact, contact});
            }
        }
        return read(session, things);
    }

    /// By the records' own names.
    static Map<String, List<Delivery>> ofRecords(Session session, Collection<RecordKey> records) throws SQLException {
        List<Object[]> things = new ArrayList<>();
        for (RecordKey key : records) {
            String name = name(key);
            things.add(new Object[] {name, IntentKind.RECORD_ORDER.word(), name, name});
            things.add(new Object[] {name, IntentKind.TRIGGER_EVENT.word(), name + "/", name + "0"});
            things.add(new Object[] {name, IntentKind.SET_CONSENT.word(), key.id(), key.id()});
        }
        return read(session, things);
    }

    static String name(RecordKey key) {
        return key.connection() + "/" + key.kind() + "/" + key.id();
    }

    private static Map<String, List<Delivery>> read(Session session, List<Object[]> things) throws SQLException {
        Map<String, List<Delivery>> found = new HashMap<>();
        String keys = Keys.of(things, thing -> thing);
        for (String destination : session.list(DESTINATIONS, row -> row.text())) {
            session.each(
                    LEDGER,
                    row -> found.computeIfAbsent(row.text(), ignored -> new ArrayList<>())
                            .add(new Delivery(
                                    row.text(), row.text(), row.text(), "acknowledged", row.time(), row.text())),
                    keys,
                    destination);
            session.each(
                    QUEUE,
                    row -> {
                        List<Delivery> own = found.computeIfAbsent(row.text(), ignored -> new ArrayList<>());
                        Delivery queued = new Delivery(row.text(), row.text(), row.text(), "", row.time(), row.text());
                        own.add(queued.in(IntentState.of(row.count()).word()));
                    },
                    keys,
                    destination);
        }
        return found;
    }
}
