package io.plumbline.store.erase;

import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.deliver.IntentState;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Takes out of queue and ledger what destinations were sent of a person, or were about to be. What is on its way just
/// now arrives before the erasure does, since a destination is told one thing after the other.
final class ClearQueue {
    private static final String DESTINATIONS = "SELECT DISTINCT connection FROM figure";

    /// Things and, of orders, what happened to them: `order/event`. The character after the slash is the zero.
    private static final String LEDGER = """
            DELETE FROM ledger WHERE number IN (
                SELECT l.number FROM {keys} CROSS JOIN ledger l
                ON l.destination = ? AND l.kind = k.value ->> 0 AND l.thing >= k.value ->> 1
                    AND l.thing <= k.value ->> 2)""";
    private static final String INTENTS = """
            DELETE FROM intent WHERE id IN (
                SELECT i.id FROM {keys} CROSS JOIN intent i
                ON i.destination = ? AND i.kind = k.value ->> 0 AND i.thing >= k.value ->> 1
                    AND i.thing <= k.value ->> 2)
            RETURNING kind, state""";

    private final Session session;
    private final Tally tally;
    private final Erased erased;

    ClearQueue(Session session, Tally tally, Erased erased) {
        this.session = session;
        this.tally = tally;
        this.erased = erased;
    }

    void clear() throws SQLException {
        List<String> destinations = session.list(DESTINATIONS, row -> row.text());
        List<Object[]> things = new ArrayList<>();
        for (String contact : erased.contacts) {
            for (IntentKind kind : IntentKind.values()) {
                if (kind != IntentKind.ERASE_CONTACT) {
                    things.add(exactly(kind, contact));
                }
            }
        }
        erased.chunks().forEach(chunk -> chunk.forEach(key -> addThings(key, things)));
        for (String destination : destinations) {
            for (List<Object[]> chunk : Erased.chunks(things)) {
                clear(destination, Keys.of(chunk, thing -> thing));
            }
        }
    }

    private static void addThings(RecordKey key, List<Object[]> things) {
        String order = key.connection() + "/" + key.kind() + "/" + key.id();
        things.add(exactly(IntentKind.RECORD_ORDER, order));
        things.add(new Object[] {IntentKind.TRIGGER_EVENT.word(), order + "/", order + "0"});
    }

    private static Object[] exactly(IntentKind kind, String thing) {
        return new Object[] {kind.word(), thing, thing};
    }

    /// What tells an account of its person's consent goes by the account's own id.
    void clearAccounts(String destination, List<String> accounts) throws SQLException {
        List<Object[]> things = accounts.stream()
                .map(account -> exactly(IntentKind.SET_CONSENT, account))
                .toList();
        clear(destination, Keys.of(things, thing -> thing));
    }

    private void clear(String destination, String keys) throws SQLException {
        erased.count("ledger", session.update(LEDGER, keys, destination));
        session.each(
                INTENTS,
                row -> {
                    IntentKind kind = IntentKind.ofWord(row.text());
                    tally.add(destination, FigureName.queued(IntentState.of(row.count()), kind), -1);
                    erased.count("intent", 1);
                },
                keys,
                destination);
    }
}
