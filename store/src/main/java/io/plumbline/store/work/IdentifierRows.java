package io.plumbline.store.work;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads identifiers.
final class IdentifierRows {
    private static final String AROUND = """
            SELECT theirs.namespace, theirs.value, p.id
            FROM (
                SELECT DISTINCT given.profile FROM {keys} CROSS JOIN identifier given
                ON given.namespace = k.value ->> 0 AND given.value = k.value ->> 1) AS concerned
            CROSS JOIN identifier theirs ON theirs.profile = concerned.profile
            CROSS JOIN profile p ON p.number = concerned.profile""";

    private static final String AROUND_OWN_ID = """
            SELECT theirs.namespace, theirs.value, own.id
            FROM {keys} CROSS JOIN profile own ON own.id = k.value ->> 0
            CROSS JOIN identifier theirs ON theirs.profile = own.number""";

    private IdentifierRows() {}

    /// All identifiers of the profiles that the given ones point to. A profile's own id is one of them, though it has
    /// no row.
    static Map<Identifier, ProfileId> around(Session session, Collection<Identifier> given) throws SQLException {
        Map<Identifier, ProfileId> identifiers = new HashMap<>();
        List<String> ownIds = given.stream()
                .filter(Identifier::isContact)
                .map(Identifier::value)
                .toList();
        session.each(AROUND, row -> add(row, identifiers), Keys.of(given, IdentifierRows::parts));
        session.each(AROUND_OWN_ID, row -> add(row, identifiers), Keys.of(ownIds));
        Set.copyOf(identifiers.values()).forEach(id -> identifiers.put(Identifier.contact(id.toString()), id));
        return identifiers;
    }

    private static void add(Row row, Map<Identifier, ProfileId> identifiers) throws SQLException {
        identifiers.put(new Identifier(row.text(), row.text()), ProfileId.parse(row.text()));
    }

    static Object[] parts(Identifier identifier) {
        return new Object[] {identifier.namespace(), identifier.value()};
    }
}
