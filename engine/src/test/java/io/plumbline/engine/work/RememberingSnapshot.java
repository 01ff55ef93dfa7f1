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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/// Knows crowded identifiers only, and remembers whose surroundings it was asked for.
final class RememberingSnapshot implements Snapshot {
    Map<Identifier, ClaimCount> crowded = Map.of();
    final List<Identifier> asked = new ArrayList<>();

    @Override
    public Map<RecordKey, Thing> things(Collection<RecordKey> keys) {
        return Map.of();
    }

    @Override
    public Map<Identifier, ClaimCount> crowded(Collection<Identifier> identifiers) {
        Map<Identifier, ClaimCount> found = new HashMap<>(crowded);
        found.keySet().retainAll(Set.copyOf(identifiers));
        return found;
    }

    @Override
    public Neighbourhood around(Collection<Identifier> identifiers) {
        asked.addAll(identifiers);
        return new Neighbourhood(Map.of(), Map.of(), List.of());
    }

    @Override
    public List<ProfileId> carriers(Identifier identifier, int max) {
        return List.of();
    }

    @Override
    public Set<ProfileId> existing(Set<ProfileId> ids) {
        return Set.of();
    }

    @Override
    public List<Thing> goodsOf(Collection<Identifier> persons) {
        return List.of();
    }

    @Override
    public Map<Identifier, Integer> countGoods(Collection<Identifier> persons, int countMax) {
        return Map.of();
    }

    @Override
    public SequencedMap<Long, ProfileId> joined(long after, int limitMax) {
        return new LinkedHashMap<>();
    }

    @Override
    public List<ProfileId> due(Instant now, int limitMax) {
        return List.of();
    }

    @Override
    public Map<String, Held> held(ConnectionName destination, IntentKind kind, Collection<String> things) {
        return Map.of();
    }

    @Override
    public Tombstones tombstones(Collection<RecordKey> records, Collection<Identifier> identifiers) {
        return Tombstones.NONE;
    }

    @Override
    public Optional<String> erasureOf(Identifier identifier) {
        return Optional.empty();
    }

    @Override
    public Set<RecordKey> quarantined(Predicate<RecordPayload> about) {
        return Set.of();
    }

    @Override
    public List<Thing> holding(Set<String> addresses) {
        return List.of();
    }

    @Override
    public void close() {}
}
