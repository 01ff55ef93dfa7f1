package io.plumbline.store.access;

import io.plumbline.engine.access.HeldRecord;
import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.engine.access.PersonalRecords;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Personal data from tables. Each page is a view of its own, so that a slow reader holds nothing up.
public final class SqlPersonalRecords implements PersonalRecords {
    private static final String COLUMNS =
            "SELECT t.number, t.connection, t.kind, t.id, t.personal, t.goods FROM latest_fact t ";
    private static final String SPEAKING = COLUMNS + """
            WHERE t.person_namespace = ? AND t.person_value = ? AND t.personal IS NOT NULL AND t.number > ?
            ORDER BY t.number LIMIT ?""";
    private static final String GOODS = COLUMNS + """
            WHERE t.person_namespace = ? AND t.person_value = ? AND t.goods IS NOT NULL AND t.personal IS NULL
                AND t.number > ?
            ORDER BY t.number LIMIT ?""";
    private static final String NAMED = """
            SELECT t.number, t.connection, t.kind, t.id, t.personal, t.goods FROM {keys} CROSS JOIN latest_fact t
            ON t.connection = k.value ->> 0 AND t.kind = k.value ->> 1 AND t.id = k.value ->> 2""";

    private final Readers readers;

    public SqlPersonalRecords(Readers readers) {
        this.readers = readers;
    }

    /// A record with what is known from it.
    record Known(long number, RecordKey key, List<String> facts) {
        static Known read(Row row) throws SQLException {
            long number = row.number();
            RecordKey key = Columns.key(row);
            @Nullable String personal = row.textOrNull();
            @Nullable String goods = row.textOrNull();
            return new Known(number, key, given(personal, goods));
        }

        private static List<String> given(@Nullable String personal, @Nullable String goods) {
            List<String> given = new ArrayList<>(2);
            if (personal != null) {
                given.add(personal);
            }
            if (goods != null) {
                given.add(goods);
            }
            return given;
        }
    }

    @Override
    public List<HeldRecord> of(Identifier person, boolean goods, long after, int recordsMax) {
        try (View view = readers.view()) {
            return view.read(session -> Surrounding.of(
                    session,
                    session.list(
                            goods ? GOODS : SPEAKING,
                            Known::read,
                            person.namespace(),
                            person.value(),
                            after,
                            recordsMax)));
        }
    }

    @Override
    public List<HeldRecord> named(Collection<RecordKey> keys) {
        try (View view = readers.view()) {
            return view.read(session -> {
                Map<RecordKey, Known> known = new LinkedHashMap<>();
                keys.forEach(key -> known.put(key, new Known(0, key, List.of())));
                session.list(NAMED, Known::read, Keys.of(keys, Columns::parts))
                        .forEach(one -> known.put(one.key(), one));
                return Surrounding.of(session, new ArrayList<>(known.values()));
            });
        }
    }

    @Override
    public List<Delivery> contacts(Collection<String> contacts) {
        try (View view = readers.view()) {
            return view.read(session -> {
                List<Delivery> deliveries = new ArrayList<>();
                Deliveries.ofContacts(session, contacts).values().forEach(deliveries::addAll);
                return deliveries;
            });
        }
    }
}
