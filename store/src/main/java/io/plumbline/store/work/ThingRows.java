package io.plumbline.store.work;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.json.FactsJson;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads things.
final class ThingRows {
    static final String VALUES_COLUMNS = """
            t.connection, t.kind, t.id, t.version, t.at, t.gone, t.person_namespace, t.person_value,
                t.personal, t.goods
            """;
    private static final String COLUMNS = "SELECT " + VALUES_COLUMNS;
    private static final String BY_KEY = COLUMNS + """
            FROM {keys} CROSS JOIN latest_fact t
            ON t.connection = k.value ->> 0 AND t.kind = k.value ->> 1 AND t.id = k.value ->> 2""";
    private static final String SPEAKING_OF = COLUMNS + """
            FROM {keys} CROSS JOIN latest_fact t
            ON t.person_namespace = k.value ->> 0 AND t.person_value = k.value ->> 1 AND t.personal IS NOT NULL""";
    private static final String GOODS_OF = COLUMNS + """
            FROM {keys} CROSS JOIN latest_fact t
            ON t.person_namespace = k.value ->> 0 AND t.person_value = k.value ->> 1 AND t.goods IS NOT NULL""";

    private static final String COUNT_GOODS_OF = """
            SELECT k.value ->> 0, k.value ->> 1, (
                SELECT count(*) FROM (
                    SELECT 1 FROM latest_fact t
                    WHERE t.person_namespace = k.value ->> 0 AND t.person_value = k.value ->> 1
                        AND t.goods IS NOT NULL
                    LIMIT ?) AS counted)
            FROM {keys}""";
    private static final String HOLDING = """
            SELECT t.number, t.connection, t.kind, t.id, t.version, t.at, t.gone, t.person_namespace, t.person_value,
                t.personal, t.goods
            FROM latest_fact t
            WHERE t.number > ? AND (instr(t.goods, ?) > 0 OR instr(t.personal, ?) > 0)
            ORDER BY t.number LIMIT ?""";
    private static final int HOLDING_MAX = 1_000;
    private static final List<RecordChange> CHANGES =
            List.of(RecordChange.PRESENT, RecordChange.DELETED, RecordChange.ERASED);

    private ThingRows() {}

    static List<Thing> byKey(Session session, Collection<RecordKey> keys) throws SQLException {
        return session.list(BY_KEY, ThingRows::thing, Keys.of(keys, Columns::parts));
    }

    /// Things with personal facts about these persons.
    static List<Thing> speakingOf(Session session, Collection<Identifier> persons) throws SQLException {
        return session.list(SPEAKING_OF, ThingRows::thing, Keys.of(persons, IdentifierRows::parts));
    }

    /// Things with facts of goods of these persons.
    static List<Thing> goodsOf(Session session, Collection<Identifier> persons) throws SQLException {
        return session.list(GOODS_OF, ThingRows::thing, Keys.of(persons, IdentifierRows::parts));
    }

    /// How many such things there are of each of these persons, counted to a limit; where there are none, nothing.
    static Map<Identifier, Integer> countGoodsOf(Session session, Collection<Identifier> persons, int countMax)
            throws SQLException {
        Map<Identifier, Integer> counts = new HashMap<>();
        session.each(
                COUNT_GOODS_OF,
                row -> {
                    Identifier person = new Identifier(row.text(), row.text());
                    int count = row.count();
                    if (count > 0) {
                        counts.put(person, count);
                    }
                },
                countMax,
                Keys.of(persons, IdentifierRows::parts));
        return counts;
    }

    /// Things in whose facts one of some texts stands. All things are looked at, in the database itself.
    static List<Thing> holding(Session session, Collection<String> texts) throws SQLException {
        List<Thing> found = new ArrayList<>();
        for (String text : texts) {
            List<Numbered> page;
            long after = 0;
            do {
                page = session.list(HOLDING, Numbered::read, after, text, text, HOLDING_MAX);
                page.forEach(one -> found.add(one.thing()));
                after = page.isEmpty() ? after : page.getLast().number();
            } while (page.size() == HOLDING_MAX);
        }
        return found;
    }

    private record Numbered(long number, Thing thing) {
        static Numbered read(Row row) throws SQLException {
            return new Numbered(row.number(), ThingRows.thing(row));
        }
    }

    static Thing thing(Row row) throws SQLException {
        RecordKey key = Columns.key(row);
        long version = row.number();
        Instant at = row.time();
        RecordChange change = CHANGES.get(row.count());
        Identifier person = person(row.textOrNull(), row.textOrNull());
        return new Thing(
                key, version, at, change, person, FactsJson.read(row.textOrNull()), FactsJson.read(row.textOrNull()));
    }

    /// The number in the column `gone`.
    static int number(RecordChange change) {
        return CHANGES.indexOf(change);
    }

    private static @Nullable Identifier person(@Nullable String namespace, @Nullable String value) {
        return namespace == null || value == null ? null : new Identifier(namespace, value);
    }
}
