package io.plumbline.store.work;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reads identifiers.
final class IdentifierRows {
    private static final String AROUND = """
            SELECT theirs.namespace, theirs.value, p.id
            FROM (
                SELECT DISTINCT given.profile FROM {keys} CROSS JOIN identifier given
                ON given.namespace = k.value ->> 0 AND given.value = k.value ->> 1) AS concerned
            CROSS JOIN identifier theirs ON theirs.profile = concerned.profile
            CROSS JOIN profile p ON p.number = concerned.profile""";

    private IdentifierRows() {}

    /// All identifiers of the profiles that the given ones point to.
    static Map<Identifier, ProfileId> around(Session session, Collection<Identifier> given) throws SQLException {
        Map<Identifier, ProfileId> identifiers = new HashMap<>();
        session.each(
                AROUND,
                row -> identifiers.put(new Identifier(row.text(), row.text()), ProfileId.parse(row.text())),
                Keys.of(given, IdentifierRows::parts));
        return identifiers;
    }

    static Object[] parts(Identifier identifier) {
        return new Object[] {identifier.namespace(), identifier.value()};
    }
}
