package io.plumbline.store.deliver;

import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.DocumentJson;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the intents of one batch into the queue, where each replaces an older one of the same kind and thing.
public final class QueueIntents {
    private static final String PRESENT = """
            SELECT i.destination, i.kind, i.thing, i.id, i.state, i.lane, i.cause, i.live
            FROM {keys} CROSS JOIN intent i
            ON i.destination = k.value ->> 0 AND i.kind = k.value ->> 1 AND i.thing = k.value ->> 2""";
    private static final String INSERT = """
            INSERT INTO intent
                (contact, lane, state, hash, body, cause, live, destination, kind, thing, since, revision, attempts,
                not_before)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0)""";
    private static final String REPLACE = """
            UPDATE intent SET
                contact = ?, lane = ?, state = ?, hash = ?, body = ?, cause = ?, live = ?,
                revision = revision + 1, attempts = 0, not_before = 0, code = '', explanation = '', stopped_at = 0
            WHERE id = ?""";

    private final Map<IntentKey, Addressed> intents;
    private final Map<IntentKey, String> bodies = new HashMap<>();
    private final ContactsThere contacts;
    private final SettledSince settled;
    private final Instant at;

    /// @param settlementSeen the last settlement that the batch knew of
    public QueueIntents(Collection<Addressed> intents, long settlementSeen, Instant at) {
        this.intents = lastOfEach(intents);
        this.intents.forEach((key, addressed) ->
                bodies.put(key, DocumentJson.write(addressed.intent().body())));
        this.contacts = new ContactsThere(this.intents.values());
        this.settled = new SettledSince(settlementSeen);
        this.at = at;
    }

    private static Map<IntentKey, Addressed> lastOfEach(Collection<Addressed> intents) {
        Map<IntentKey, Addressed> last = LinkedHashMap.newLinkedHashMap(intents.size());
        intents.forEach(addressed -> last.merge(IntentKey.of(addressed), addressed, QueueIntents::merged));
        return last;
    }

    private static Addressed merged(Addressed older, Addressed newer) {
        Intent first = older.intent();
        QueuedRow row = new QueuedRow(0, IntentState.WAITING, first.lane(), first.cause(), first.live());
        return new Addressed(newer.destination(), row.replacedBy(newer.intent()), newer.hash());
    }

    public void write(Session session, Tally tally) throws SQLException {
        if (intents.isEmpty()) {
            return;
        }
        Map<IntentKey, QueuedRow> present = present(session);
        Set<IntentKey> overtaken = settled.among(session, intents.keySet());
        Set<ContactsThere.Contact> there = contacts.read(session);
        List<@Nullable Object[]> inserts = new ArrayList<>();
        List<@Nullable Object[]> replacements = new ArrayList<>();
        intents.forEach((key, addressed) -> {
            QueuedRow row = present.get(key);
            IntentState state = contacts.stateOf(addressed, there);
            if (row == null && !overtaken.contains(key)) {
                inserts.add(insertion(key, addressed, state));
                tally.add(key.destination(), FigureName.queued(state, key.kind()), 1);
            } else if (row != null && row.mayBeReplaced(key)) {
                replacements.add(replacement(key, addressed, state, row));
                tally.add(key.destination(), FigureName.queued(row.state(), key.kind()), -1);
                tally.add(key.destination(), FigureName.queued(state, key.kind()), 1);
            }
        });
        session.batch(INSERT, inserts);
        session.batch(REPLACE, replacements);
    }

    private Map<IntentKey, QueuedRow> present(Session session) throws SQLException {
        Map<IntentKey, QueuedRow> present = new HashMap<>();
        session.each(
                PRESENT,
                row -> present.put(IntentKey.read(row), QueuedRow.read(row)),
                Keys.of(intents.keySet(), IntentKey::parts));
        return present;
    }

    private @Nullable Object[] insertion(IntentKey key, Addressed addressed, IntentState state) {
        @Nullable Object[] common = common(key, addressed.intent(), addressed.hash(), state);
        return new @Nullable Object[] {
            common[0],
            common[1],
            common[2],
            common[3],
            common[4],
            common[5],
            common[6],
            key.destination(),
            key.kind().word(),
            key.thing(),
            Times.stored(at)
        };
    }

    private @Nullable Object[] replacement(IntentKey key, Addressed addressed, IntentState state, QueuedRow row) {
        Intent intent = row.replacedBy(addressed.intent());
        @Nullable Object[] common = common(key, intent, addressed.hash(), state);
        return new @Nullable Object[] {
            common[0], common[1], common[2], common[3], common[4], common[5], common[6], row.id()
        };
    }

    private @Nullable Object[] common(IntentKey key, Intent intent, String hash, IntentState state) {
        ProfileId contact = intent.contact();
        return new @Nullable Object[] {
            contact == null ? null : contact.toString(),
            LaneNumber.of(intent.lane()),
            state.number(),
            hash,
            bodies.get(key),
            Times.stored(intent.cause()),
            Columns.flag(intent.live())
        };
    }
}
