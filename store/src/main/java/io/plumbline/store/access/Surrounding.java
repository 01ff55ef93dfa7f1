package io.plumbline.store.access;

import io.plumbline.engine.access.HeldRecord;
import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.engine.access.HeldRecord.SaidConsent;
import io.plumbline.engine.access.HeldRecord.Text;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.store.access.SqlPersonalRecords.Known;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what belongs to some records: their texts, what they told of consent, why they are in quarantine, and what was
/// sent because of them.
final class Surrounding {
    private static final String TEXTS = """
            SELECT j.connection, j.kind, j.id, j.version, j.at, j.received_at, j.payload
            FROM {keys} CROSS JOIN journal j
            ON j.connection = k.value ->> 0 AND j.kind = k.value ->> 1 AND j.id = k.value ->> 2""";
    private static final String CONSENTS = """
            SELECT c.connection, c.kind, c.id, c.channel, c.topic, c.act, c.at, c.evidence, c.seen_at
            FROM {keys} CROSS JOIN consent_event c
            ON c.connection = k.value ->> 0 AND c.kind = k.value ->> 1 AND c.id = k.value ->> 2""";
    private static final String PROBLEMS = """
            SELECT q.connection, q.kind, q.id, q.problems FROM {keys} CROSS JOIN quarantine q
            ON q.connection = k.value ->> 0 AND q.kind = k.value ->> 1 AND q.id = k.value ->> 2""";

    private final Map<RecordKey, List<Text>> texts = new HashMap<>();
    private final Map<RecordKey, List<SaidConsent>> consents = new HashMap<>();
    private final Map<RecordKey, String> problems = new HashMap<>();

    private Surrounding() {}

    static List<HeldRecord> of(Session session, List<Known> known) throws SQLException {
        List<RecordKey> keys = known.stream().map(Known::key).toList();
        Surrounding around = new Surrounding();
        around.read(session, Keys.of(keys, Columns::parts));
        Map<String, List<Delivery>> deliveries = Deliveries.ofRecords(session, keys);
        return known.stream()
                .map(one -> new HeldRecord(
                        one.number(),
                        one.key(),
                        one.facts(),
                        around.texts.getOrDefault(one.key(), List.of()),
                        around.consents.getOrDefault(one.key(), List.of()),
                        around.problems.get(one.key()),
                        deliveries.getOrDefault(Deliveries.name(one.key()), List.of())))
                .toList();
    }

    private void read(Session session, String keys) throws SQLException {
        session.each(TEXTS, row -> list(texts, Columns.key(row)).add(text(row)), keys);
        session.each(CONSENTS, row -> list(consents, Columns.key(row)).add(consent(row)), keys);
        session.each(PROBLEMS, row -> problems.put(Columns.key(row), row.text()), keys);
    }

    private static <T> List<T> list(Map<RecordKey, List<T>> lists, RecordKey key) {
        return lists.computeIfAbsent(key, ignored -> new ArrayList<>());
    }

    private static Text text(Row row) throws SQLException {
        return new Text(row.number(), row.time(), row.time(), RecordPayload.of(row.bytes()));
    }

    private static SaidConsent consent(Row row) throws SQLException {
        return new SaidConsent(row.text(), row.text(), row.text(), row.timeOrNull(), row.text(), row.time());
    }
}
