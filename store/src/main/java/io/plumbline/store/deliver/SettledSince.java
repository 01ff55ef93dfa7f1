package io.plumbline.store.deliver;

import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Finds what was settled after a decision was made about it. An order or an event that was acknowledged in between
/// must not go out a second time only because the decision did not know.
///
/// @param settlementSeen the last settlement that the decision knew of
record SettledSince(long settlementSeen) {
    private static final String SINCE = """
            SELECT l.destination, l.kind, l.thing FROM {keys} CROSS JOIN ledger l
            ON l.destination = k.value ->> 0 AND l.kind = k.value ->> 1 AND l.thing = k.value ->> 2
            WHERE l.settlement > ?""";

    Set<IntentKey> among(Session session, Collection<IntentKey> keys) throws SQLException {
        Set<IntentKey> settled = new HashSet<>();
        Set<IntentKey> unrepeatable = new HashSet<>(keys);
        unrepeatable.removeIf(IntentKey::isRepeatable);
        if (!unrepeatable.isEmpty()) {
            session.each(
                    SINCE,
                    row -> settled.add(IntentKey.read(row)),
                    Keys.of(unrepeatable, IntentKey::parts),
                    settlementSeen);
        }
        return settled;
    }
}
