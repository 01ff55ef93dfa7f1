package io.plumbline.store.deliver;

import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Intents that wait for their contact.
final class HeldIntents {
    private static final String THERE = """
            SELECT l.thing FROM {keys} CROSS JOIN ledger l
            ON l.destination = ? AND l.kind = 'put-contact' AND l.thing = k.value ->> 0
            WHERE NOT EXISTS (
                SELECT 1 FROM intent i
                WHERE i.destination = l.destination AND i.kind = 'put-contact' AND i.thing = l.thing)""";
    private static final String LET_GO = """
            UPDATE intent SET state = 0
            WHERE destination = ? AND contact IN (SELECT k.value ->> 0 FROM {keys}) AND state = 1
            RETURNING kind""";

    private HeldIntents() {}

    /// Lets go what waits for those of some contacts that are wholly there. A contact of which something newer is in
    /// the queue is not: what waits for it must not overtake that.
    static void letGo(Session session, Tally tally, String destination, List<String> contacts) throws SQLException {
        if (contacts.isEmpty()) {
            return;
        }
        List<String> there = new ArrayList<>();
        session.each(THERE, row -> there.add(row.text()), Keys.of(contacts), destination);
        if (!there.isEmpty()) {
            session.each(LET_GO, row -> moved(tally, destination, row, IntentState.HELD), destination, Keys.of(there));
        }
    }

    /// Counts an intent that waits for its contact now, or does so no more.
    ///
    /// @param from what it was before: held or waiting
    static void moved(Tally tally, String destination, Row row, IntentState from) throws SQLException {
        IntentKind kind = IntentKind.ofWord(row.text());
        IntentState to = from == IntentState.HELD ? IntentState.WAITING : IntentState.HELD;
        tally.add(destination, FigureName.queued(from, kind), -1);
        tally.add(destination, FigureName.queued(to, kind), 1);
    }
}
