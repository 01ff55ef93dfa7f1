package io.plumbline.store.work;

import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Standing;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Reads identifiers.
final class IdentifierRows {
    private static final String AROUND = """
            WITH RECURSIVE concerned (profile) AS (
                SELECT given.profile FROM {keys} CROSS JOIN identifier given
                ON given.namespace = k.value ->> 0 AND given.value = k.value ->> 1
                UNION ALL
                SELECT given.profile FROM {keys} CROSS JOIN carried_identifier given
                ON given.namespace = k.value ->> 0 AND given.value = k.value ->> 1
                UNION ALL
                SELECT own.number FROM {keys} CROSS JOIN profile own
                ON k.value ->> 0 = 'contact' AND own.id = k.value ->> 1
                UNION
                SELECT other.profile FROM concerned CROSS JOIN carried_identifier mine
                ON mine.profile = concerned.profile AND mine.why = 'told_apart'
                CROSS JOIN carried_identifier other
                ON other.namespace = mine.namespace AND other.value = mine.value)
            SELECT theirs.namespace, theirs.value, p.id, NULL
            FROM concerned CROSS JOIN identifier theirs ON theirs.profile = concerned.profile
            CROSS JOIN profile p ON p.number = concerned.profile
            UNION ALL
            SELECT theirs.namespace, theirs.value, p.id, theirs.why
            FROM concerned CROSS JOIN carried_identifier theirs ON theirs.profile = concerned.profile
            CROSS JOIN profile p ON p.number = concerned.profile
            UNION ALL
            SELECT 'contact', p.id, p.id, NULL
            FROM concerned CROSS JOIN profile p ON p.number = concerned.profile""";

    private static final String CROWDED = """
            SELECT c.namespace, c.value, c.accounts, c.guests FROM {keys} CROSS JOIN crowded_identifier c
            ON c.namespace = k.value ->> 0 AND c.value = k.value ->> 1""";

    private IdentifierRows() {}

    /// All identifiers of the profiles that the given ones point to, and of those that share one with them although
    /// something else tells them apart. A profile's own id is one of them, though it has no row of its own.
    static Standing around(Session session, Collection<Identifier> given) throws SQLException {
        String keys = Keys.of(given, IdentifierRows::parts);
        Map<Identifier, ProfileId> pointing = new HashMap<>();
        Map<Identifier, Set<ProfileId>> carrying = new HashMap<>();
        Map<Identifier, Hindrance> why = new HashMap<>();
        session.each(
                AROUND,
                row -> {
                    Identifier identifier = identifier(row);
                    ProfileId profile = ProfileId.parse(row.text());
                    String hindrance = row.textOrNull();
                    if (hindrance == null) {
                        pointing.put(identifier, profile);
                    } else {
                        why.put(identifier, Columns.constant(Hindrance.class, hindrance));
                        carrying.computeIfAbsent(identifier, ignored -> new HashSet<>())
                                .add(profile);
                    }
                },
                keys,
                keys,
                keys);
        Map<Identifier, Carriers> carriers = new HashMap<>();
        why.forEach((identifier, hindrance) ->
                carriers.put(identifier, new Carriers(carrying.getOrDefault(identifier, Set.of()), hindrance)));
        return new Standing(pointing, carriers, Map.of());
    }

    /// How many claim those of the given ones that too many claim.
    static Map<Identifier, ClaimCount> crowded(Session session, Collection<Identifier> given) throws SQLException {
        Map<Identifier, ClaimCount> crowded = new HashMap<>();
        session.each(
                CROWDED,
                row -> crowded.put(identifier(row), new ClaimCount(row.count(), row.count())),
                Keys.of(given, IdentifierRows::parts));
        return crowded;
    }

    private static Identifier identifier(Row row) throws SQLException {
        return new Identifier(row.text(), row.text());
    }

    static Object[] parts(Identifier identifier) {
        return new Object[] {identifier.namespace(), identifier.value()};
    }
}
