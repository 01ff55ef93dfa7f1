package io.plumbline.store.work;

import io.plumbline.engine.erase.Tombstones;
import io.plumbline.engine.work.Held;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Standing;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.store.erase.TombstoneRows;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.View;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The state as one read transaction sees it.
final class SqlSnapshot implements Snapshot {
    private static final String EXISTING = "SELECT p.id FROM {keys} CROSS JOIN profile p ON p.id = k.value ->> 0";

    private static final String CARRIERS = """
            SELECT p.id FROM carried_identifier c CROSS JOIN profile p ON p.number = c.profile
            WHERE c.namespace = ? AND c.value = ? LIMIT ?""";

    private static final String JOINED = """
            SELECT number, id FROM profile INDEXED BY profile_joined
            WHERE joined = 1 AND number > ? ORDER BY number LIMIT ?""";

    private final View view;

    SqlSnapshot(View view) {
        this.view = view;
    }

    @Override
    public Map<RecordKey, Thing> things(Collection<RecordKey> keys) {
        return view.read(session -> ThingRows.byKey(session, Set.copyOf(keys))).stream()
                .collect(Collectors.toMap(Thing::key, Function.identity()));
    }

    @Override
    public Neighbourhood around(Collection<Identifier> identifiers) {
        return view.read(session -> around(session, identifiers));
    }

    /// An identifier that points to nobody may be spoken of all the same, for instance by a consent without an account.
    private static Neighbourhood around(Session session, Collection<Identifier> given) throws SQLException {
        Standing standing = IdentifierRows.around(session, given);
        Set<Identifier> persons = new HashSet<>(standing.pointing().keySet());
        standing.carriers().forEach((identifier, carriers) -> {
            if (carriers.why() == Hindrance.TOLD_APART) {
                persons.add(identifier);
            }
        });
        persons.addAll(given);
        return new Neighbourhood(standing.pointing(), standing.carriers(), ThingRows.speakingOf(session, persons));
    }

    @Override
    public Map<Identifier, ClaimCount> crowded(Collection<Identifier> identifiers) {
        return view.read(session -> IdentifierRows.crowded(session, Set.copyOf(identifiers)));
    }

    @Override
    public List<ProfileId> carriers(Identifier identifier, int max) {
        return view.read(session -> session.list(
                CARRIERS, row -> ProfileId.parse(row.text()), identifier.namespace(), identifier.value(), max));
    }

    @Override
    public Set<ProfileId> existing(Set<ProfileId> ids) {
        return Set.copyOf(
                view.read(session -> session.list(EXISTING, row -> ProfileId.parse(row.text()), Keys.of(ids))));
    }

    @Override
    public List<Thing> goodsOf(Collection<Identifier> persons) {
        return view.read(session -> ThingRows.goodsOf(session, Set.copyOf(persons)));
    }

    @Override
    public Map<Identifier, Integer> countGoods(Collection<Identifier> persons, int countMax) {
        return view.read(session -> ThingRows.countGoodsOf(session, Set.copyOf(persons), countMax));
    }

    @Override
    public List<ProfileId> due(Instant now, int limitMax) {
        return view.read(session -> WriteLookAgain.due(session, now, limitMax));
    }

    @Override
    public SequencedMap<Long, ProfileId> joined(long after, int limitMax) {
        SequencedMap<Long, ProfileId> joined = new LinkedHashMap<>();
        view.read(session -> {
            session.each(JOINED, row -> joined.put(row.number(), ProfileId.parse(row.text())), after, limitMax);
            return joined;
        });
        return joined;
    }

    @Override
    public Map<String, Held> held(ConnectionName destination, IntentKind kind, Collection<String> things) {
        return view.read(session -> HeldRows.read(session, destination, kind, Set.copyOf(things)));
    }

    @Override
    public Tombstones tombstones(Collection<RecordKey> records, Collection<Identifier> identifiers) {
        return view.read(session -> TombstoneRows.find(session, records, identifiers));
    }

    @Override
    public Optional<String> erasureOf(Identifier identifier) {
        return view.read(session -> TombstoneRows.erasureOf(session, identifier));
    }

    @Override
    public Set<RecordKey> quarantined(Predicate<RecordPayload> about) {
        return view.read(session -> QuarantinedTexts.about(session, about));
    }

    @Override
    public List<Thing> holding(Set<String> addresses) {
        return view.read(session -> ThingRows.holding(session, addresses));
    }

    @Override
    public void close() {
        view.close();
    }
}
