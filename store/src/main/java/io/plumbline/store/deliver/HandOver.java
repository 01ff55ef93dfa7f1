package io.plumbline.store.deliver;

import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Settles what was queued for contacts that nobody is left of: the contact itself is not sent any more, and what waits
/// for it belongs to the one that its people went to. Must come after the batch's own intents are queued.
public record HandOver(Map<ProfileId, ProfileId> emptied) {
    private static final String DESTINATIONS =
            "SELECT DISTINCT connection FROM figure WHERE name IN ('waiting/put-contact', 'held/record-order')";
    private static final String TAKE_BACK = """
            DELETE FROM intent WHERE state = 0 AND id IN (
                SELECT i.id FROM {keys} CROSS JOIN intent i
                ON i.destination = ? AND i.kind = 'put-contact' AND i.thing = k.value ->> 0
                AND i.hash <> 'retired')
            RETURNING kind""";
    private static final String DROP_HELD = """
            DELETE FROM intent
            WHERE destination = ? AND contact IN (SELECT k.value ->> 0 FROM {keys}) AND state = 1
            RETURNING kind""";
    private static final String GIVE =
            "UPDATE intent SET contact = ? WHERE destination = ? AND contact = ? AND state = 1";
    private static final String THERE = """
            SELECT l.thing FROM {keys} CROSS JOIN ledger l
            ON l.destination = ? AND l.kind = 'put-contact' AND l.thing = k.value ->> 0
            WHERE NOT EXISTS (
                SELECT 1 FROM intent i
                WHERE i.destination = l.destination AND i.kind = 'put-contact' AND i.thing = l.thing)""";

    public void write(Session session, Tally tally) throws SQLException {
        if (emptied.isEmpty()) {
            return;
        }
        List<String> destinations = new ArrayList<>();
        session.each(DESTINATIONS, row -> destinations.add(row.text()));
        for (String destination : destinations) {
            handOver(session, tally, destination);
        }
    }

    private void handOver(Session session, Tally tally, String destination) throws SQLException {
        session.each(
                TAKE_BACK,
                row -> left(tally, destination, IntentState.WAITING, row),
                Keys.of(emptied.keySet()),
                destination);
        Map<ProfileId, ProfileId> heirs = new TreeMap<>(emptied);
        heirs.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        List<ProfileId> gone =
                emptied.keySet().stream().filter(id -> !heirs.containsKey(id)).toList();
        session.each(DROP_HELD, row -> left(tally, destination, IntentState.HELD, row), destination, Keys.of(gone));
        List<@Nullable Object[]> gifts = new ArrayList<>();
        heirs.forEach(
                (loser, heir) -> gifts.add(new @Nullable Object[] {heir.toString(), destination, loser.toString()}));
        session.batch(GIVE, gifts);
        List<String> there = new ArrayList<>();
        session.each(THERE, row -> there.add(row.text()), Keys.of(heirs.values()), destination);
        HeldIntents.letGo(session, tally, destination, there);
    }

    private static void left(Tally tally, String destination, IntentState state, Row row) throws SQLException {
        tally.add(destination, FigureName.queued(state, IntentKind.ofWord(row.text())), -1);
    }
}
