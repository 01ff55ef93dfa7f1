package io.plumbline.engine.work;

import io.plumbline.engine.erase.Tombstones;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/// The state as if no destination held some contacts, because they are erased: so none of them is retired.
///
/// @param contacts external ids
record WithoutContacts(Snapshot real, Set<String> contacts) implements Snapshot {
    @Override
    public Map<String, Held> held(ConnectionName destination, IntentKind kind, Collection<String> things) {
        return real.held(
                destination,
                kind,
                things.stream().filter(thing -> !contacts.contains(thing)).toList());
    }

    @Override
    public Map<RecordKey, Thing> things(Collection<RecordKey> keys) {
        return real.things(keys);
    }

    @Override
    public Map<Identifier, ClaimCount> crowded(Collection<Identifier> identifiers) {
        return real.crowded(identifiers);
    }

    @Override
    public Neighbourhood around(Collection<Identifier> identifiers) {
        return real.around(identifiers);
    }

    @Override
    public List<ProfileId> carriers(Identifier identifier, int max) {
        return real.carriers(identifier, max);
    }

    @Override
    public SequencedMap<Long, ProfileId> joined(long after, int limitMax) {
        return real.joined(after, limitMax);
    }

    @Override
    public Set<ProfileId> existing(Set<ProfileId> ids) {
        return real.existing(ids);
    }

    @Override
    public List<Thing> goodsOf(Collection<Identifier> persons) {
        return real.goodsOf(persons);
    }

    @Override
    public Map<Identifier, Integer> countGoods(Collection<Identifier> persons, int countMax) {
        return real.countGoods(persons, countMax);
    }

    @Override
    public List<ProfileId> due(Instant now, int limitMax) {
        return real.due(now, limitMax);
    }

    @Override
    public Tombstones tombstones(Collection<RecordKey> records, Collection<Identifier> identifiers) {
        return real.tombstones(records, identifiers);
    }

    @Override
    public Optional<String> erasureOf(Identifier identifier) {
        return real.erasureOf(identifier);
    }

    @Override
    public Set<RecordKey> quarantined(Predicate<RecordPayload> about) {
        return real.quarantined(about);
    }

    @Override
    public List<Thing> holding(Set<String> addresses) {
        return real.holding(addresses);
    }

    @Override
    public void close() {
        real.close();
    }
}
