package io.plumbline.store.work;

import io.plumbline.engine.work.Held;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.View;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The state as one read transaction sees it.
final class SqlSnapshot implements Snapshot {
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

    /// An identifier that points to nobody yet may still be spoken of, for instance by a consent without an account.
    private static Neighbourhood around(Session session, Collection<Identifier> given) throws SQLException {
        Map<Identifier, ProfileId> identifiers = IdentifierRows.around(session, given);
        Set<Identifier> persons = new HashSet<>(identifiers.keySet());
        persons.addAll(given);
        return new Neighbourhood(identifiers, ThingRows.speakingOf(session, persons));
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
    public Map<String, Held> held(ConnectionName destination, IntentKind kind, Collection<String> things) {
        return view.read(session -> HeldRows.read(session, destination, kind, Set.copyOf(things)));
    }

    @Override
    public void close() {
        view.close();
    }
}
