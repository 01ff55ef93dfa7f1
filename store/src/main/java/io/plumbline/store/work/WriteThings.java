package io.plumbline.store.work;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.identity.Identifier;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.FactsJson;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the latest state of things. A newer state that is stored already stays.
final class WriteThings implements Part {
    private static final String WRITE = """
            INSERT INTO latest_fact
                (connection, kind, id, version, at, gone, person_namespace, person_value, personal, goods)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (connection, kind, id) DO UPDATE SET
                version = excluded.version, at = excluded.at, gone = excluded.gone,
                person_namespace = excluded.person_namespace, person_value = excluded.person_value,
                personal = excluded.personal, goods = excluded.goods
            WHERE latest_fact.version < excluded.version
                OR (latest_fact.version = excluded.version AND latest_fact.at <= excluded.at)""";

    private final List<@Nullable Object[]> rows;

    WriteThings(Collection<Thing> things) {
        rows = things.stream()
                .sorted(Comparator.comparing(Thing::key)) // Neighbours in the index are written one after the other.
                .map(WriteThings::row)
                .toList();
    }

    private static @Nullable Object[] row(Thing thing) {
        Identifier person = thing.person();
        return new @Nullable Object[] {
            thing.key().connection().value(),
            thing.key().kind(),
            thing.key().id(),
            thing.version(),
            Times.stored(thing.at()),
            ThingRows.number(thing.change()),
            person == null ? null : person.namespace(),
            person == null ? null : person.value(),
            FactsJson.write(thing.personal()),
            FactsJson.write(thing.goods())
        };
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        session.batch(WRITE, rows);
    }
}
