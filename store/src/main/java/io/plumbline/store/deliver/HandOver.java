package io.plumbline.store.deliver;

import io.plumbline.model.ConnectionName;
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
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Settles what was queued for contacts that belong to nobody any more: what waits for them belongs to the profile that
/// their people went to. Must come after the batch's own intents are queued, which retire those contacts.
///
/// @param leftOver contacts that belong to nobody, each with the profile that has what waits for it now, or with itself
///     if nobody has
/// @param loading destinations whose bulk is kept back: a contact in that lane was never sent, and needs no retirement
public record HandOver(Map<ProfileId, ProfileId> leftOver, Set<ConnectionName> loading) {
    private static final String DESTINATIONS =
            "SELECT DISTINCT connection FROM figure WHERE name IN ('waiting/put-contact', 'held/record-order')";
    private static final String TAKE_BACK = """
            DELETE FROM intent WHERE state = 0 AND lane = 4 AND id IN (
                SELECT i.id FROM {keys} CROSS JOIN intent i
                ON i.destination = ? AND i.kind = 'put-contact' AND i.thing = k.value ->> 0
                WHERE NOT EXISTS (
                    SELECT 1 FROM ledger l
                    WHERE l.destination = i.destination AND l.kind = i.kind AND l.thing = i.thing))
            RETURNING kind""";
    private static final String HOLD = """
            UPDATE intent SET state = 1
            WHERE destination = ? AND contact IN (SELECT k.value ->> 0 FROM {keys})
                AND state = 0 AND kind <> 'put-contact'
            RETURNING kind""";
    private static final String DROP_HELD = """
            DELETE FROM intent
            WHERE destination = ? AND contact IN (SELECT k.value ->> 0 FROM {keys}) AND state = 1
            RETURNING kind""";
    private static final String GIVE =
            "UPDATE intent SET contact = ? WHERE destination = ? AND contact = ? AND state = 1";

    public void write(Session session, Tally tally) throws SQLException {
        if (leftOver.isEmpty()) {
            return;
        }
        List<String> destinations = new ArrayList<>();
        session.each(DESTINATIONS, row -> destinations.add(row.text()));
        for (String destination : destinations) {
            if (loading.contains(new ConnectionName(destination))) {
                session.each(
                        TAKE_BACK,
                        row -> left(tally, destination, IntentState.WAITING, row),
                        Keys.of(leftOver.keySet()),
                        destination);
            }
            handOver(session, tally, destination);
        }
    }

    private void handOver(Session session, Tally tally, String destination) throws SQLException {
        String all = Keys.of(leftOver.keySet());
        session.each(HOLD, row -> HeldIntents.moved(tally, destination, row, IntentState.WAITING), destination, all);
        Map<ProfileId, ProfileId> heirs = new TreeMap<>(leftOver);
        heirs.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        List<ProfileId> gone =
                leftOver.keySet().stream().filter(id -> !heirs.containsKey(id)).toList();
        session.each(DROP_HELD, row -> left(tally, destination, IntentState.HELD, row), destination, Keys.of(gone));
        List<@Nullable Object[]> gifts = new ArrayList<>();
        heirs.forEach(
                (loser, heir) -> gifts.add(new @Nullable Object[] {heir.toString(), destination, loser.toString()}));
        session.batch(GIVE, gifts);
        HeldIntents.letGo(
                session,
                tally,
                destination,
                heirs.values().stream().map(ProfileId::toString).toList());
    }

    private static void left(Tally tally, String destination, IntentState state, Row row) throws SQLException {
        tally.add(destination, FigureName.queued(state, IntentKind.ofWord(row.text())), -1);
    }
}
