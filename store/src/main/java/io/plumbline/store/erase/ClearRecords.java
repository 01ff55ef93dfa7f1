package io.plumbline.store.erase;

import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.FactsJson;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a person's records out of all tables that hold records.
final class ClearRecords {
    private static final String GOODS_OF = """
            SELECT t.connection, t.kind, t.id, t.goods FROM {keys} CROSS JOIN latest_fact t
            ON t.person_namespace = k.value ->> 0 AND t.person_value = k.value ->> 1 AND t.goods IS NOT NULL""";
    private static final String KNOWN = """
            SELECT i.namespace, i.value FROM {keys} CROSS JOIN identifier i
            ON i.namespace = k.value ->> 0 AND i.value = k.value ->> 1
            UNION ALL
            SELECT c.namespace, c.value FROM {keys} CROSS JOIN carried_identifier c
            ON c.namespace = k.value ->> 0 AND c.value = k.value ->> 1""";
    private static final String FACTS = """
            DELETE FROM latest_fact WHERE number IN (
                SELECT t.number FROM {keys} CROSS JOIN latest_fact t
                ON t.connection = k.value ->> 0 AND t.kind = k.value ->> 1 AND t.id = k.value ->> 2)""";
    private static final String NOT_WORKED = """
            SELECT count(*) FROM {keys} CROSS JOIN journal j
            ON j.connection = k.value ->> 0 AND j.kind = k.value ->> 1 AND j.id = k.value ->> 2
            WHERE j.position > (SELECT position FROM journal_offset WHERE reader = 'work')""";
    private static final String JOURNAL = """
            DELETE FROM journal WHERE position IN (
                SELECT j.position FROM {keys} CROSS JOIN journal j
                ON j.connection = k.value ->> 0 AND j.kind = k.value ->> 1 AND j.id = k.value ->> 2)""";
    private static final String CONSENTS = """
            DELETE FROM consent_event WHERE number IN (
                SELECT c.number FROM {keys} CROSS JOIN consent_event c
                ON c.connection = k.value ->> 0 AND c.kind = k.value ->> 1 AND c.id = k.value ->> 2)""";
    private static final String CONSENTS_OF = """
            DELETE FROM consent_event WHERE number IN (
                SELECT c.number FROM {keys} CROSS JOIN consent_event c
                ON c.person_namespace = k.value ->> 0 AND c.person_value = k.value ->> 1)""";
    private static final String QUARANTINE = """
            DELETE FROM quarantine WHERE number IN (
                SELECT q.number FROM {keys} CROSS JOIN quarantine q
                ON q.connection = k.value ->> 0 AND q.kind = k.value ->> 1 AND q.id = k.value ->> 2)
            RETURNING connection""";
    private static final String HINTS = """
            DELETE FROM hint WHERE (connection, kind, id) IN (
                SELECT k.value ->> 0, k.value ->> 1, k.value ->> 2 FROM {keys})
            RETURNING connection""";

    private final Session session;
    private final Tally tally;
    private final Erased erased;

    ClearRecords(Session session, Tally tally, Erased erased) {
        this.session = session;
        this.tally = tally;
        this.erased = erased;
    }

    /// Finds what the person bought, and the addresses that stand on it and are nobody else's.
    void find(Collection<Identifier> persons) throws SQLException {
        List<Identifier> written = new ArrayList<>();
        session.each(
                GOODS_OF,
                row -> {
                    RecordKey key = Columns.key(row);
                    if (!erased.again.contains(key)) {
                        erased.records.add(key);
                        addresses(FactsJson.read(row.textOrNull()), written);
                    }
                },
                Keys.of(persons, ClearRecords::parts));
        erased.identifiers.addAll(written);
        for (List<Identifier> chunk : Erased.chunks(List.copyOf(erased.identifiers))) {
            String keys = Keys.of(chunk, ClearRecords::parts);
            session.each(KNOWN, row -> erased.identifiers.remove(new Identifier(row.text(), row.text())), keys, keys);
        }
    }

    private static void addresses(List<Fact> goods, List<Identifier> written) {
        for (Fact fact : goods) {
            if (fact instanceof OrderFact order) {
                @Nullable Email email = order.person().email();
                if (email != null) {
                    written.add(new Identifier(Identifier.EMAIL, email.value()));
                }
            }
        }
    }

    void clear(Collection<Identifier> persons) throws SQLException {
        erased.count("consent_event", session.update(CONSENTS_OF, Keys.of(persons, ClearRecords::parts)));
        for (List<RecordKey> chunk : erased.chunks()) {
            String keys = Keys.of(chunk, Columns::parts);
            erased.count("latest_fact", session.update(FACTS, keys));
            tally.add(FigureName.WORKSPACE, FigureName.JOURNAL, -session.number(NOT_WORKED, keys));
            erased.count("journal", session.update(JOURNAL, keys));
            erased.count("consent_event", session.update(CONSENTS, keys));
            counted("quarantine", QUARANTINE, FigureName.QUARANTINED, keys);
            counted("hint", HINTS, FigureName.HINTS, keys);
        }
    }

    private void counted(String table, String delete, String figure, String keys) throws SQLException {
        session.each(
                delete,
                row -> {
                    tally.add(row.text(), figure, -1);
                    erased.count(table, 1);
                },
                keys);
    }

    static Object[] parts(Identifier identifier) {
        return new Object[] {identifier.namespace(), identifier.value()};
    }
}
