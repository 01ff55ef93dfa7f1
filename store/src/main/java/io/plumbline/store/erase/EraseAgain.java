package io.plumbline.store.erase;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.deliver.IntentState;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Asks once more for an erasure.
///
/// @param id of the erasure
/// @param until up to when what was said of the identifiers is blocked now
public record EraseAgain(String id, Set<Identifier> identifiers, Instant until) {
    private static final String STOPPED = """
            SELECT i.id, i.destination, i.state FROM {keys} CROSS JOIN erased_contact e ON e.erasure = k.value ->> 0
            CROSS JOIN intent i
            ON i.destination = e.destination AND i.kind = 'erase-contact' AND i.thing = e.contact
            WHERE i.state >= 3""";
    private static final String AGAIN = """
            UPDATE intent SET state = 0, not_before = 0, code = '', explanation = '', stopped_at = 0
            WHERE id IN (SELECT CAST(k.value ->> 0 AS BIGINT) FROM {keys})""";

    public void write(Session session, Tally tally) throws SQLException {
        TombstoneRows.block(session, identifiers, until, id);
        List<Long> stopped = new ArrayList<>();
        session.each(
                STOPPED,
                row -> {
                    stopped.add(row.number());
                    String destination = row.text();
                    IntentState state = IntentState.of(row.count());
                    tally.add(destination, FigureName.queued(state, IntentKind.ERASE_CONTACT), -1);
                    tally.add(destination, FigureName.queued(IntentState.WAITING, IntentKind.ERASE_CONTACT), 1);
                },
                Keys.of(List.of(id)));
        session.update(AGAIN, Keys.of(stopped));
    }
}
