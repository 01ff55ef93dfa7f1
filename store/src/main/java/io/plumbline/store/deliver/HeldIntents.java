package io.plumbline.store.deliver;

import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.List;

/// Intents that wait for their contact.
final class HeldIntents {
    private static final String LET_GO = """
            UPDATE intent SET state = 0
            WHERE destination = ? AND contact IN (SELECT k.value ->> 0 FROM {keys}) AND state = 1
            RETURNING kind""";

    private HeldIntents() {}

    static void letGo(Session session, Tally tally, String destination, List<String> contacts) throws SQLException {
        if (contacts.isEmpty()) {
            return;
        }
        session.each(
                LET_GO,
                row -> {
                    IntentKind kind = IntentKind.ofWord(row.text());
                    tally.add(destination, FigureName.queued(IntentState.HELD, kind), -1);
                    tally.add(destination, FigureName.queued(IntentState.WAITING, kind), 1);
                },
                destination,
                Keys.of(contacts));
    }
}
