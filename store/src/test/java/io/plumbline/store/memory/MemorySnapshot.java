package io.plumbline.store.memory;

import io.plumbline.engine.erase.Tombstones;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.work.Held;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.store.memory.MemoryState.Acknowledged;
import io.plumbline.store.memory.MemoryState.Entry;
import io.plumbline.store.memory.MemoryState.Fenced;
import io.plumbline.store.memory.MemoryState.IntentKey;
import io.plumbline.store.memory.MemoryState.Queued;
import io.plumbline.store.memory.MemoryState.Tombstone;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A copy of the state.
final class MemorySnapshot implements Snapshot {
    private final Map<RecordKey, Thing> things;
    private final Map<Identifier, ProfileId> identifiers;
    private final Map<ProfileId, Instant> lookAgain;
    private final Map<Identifier, Carriers> carriers;
    private final Map<Identifier, ClaimCount> crowded;
    private final Set<ProfileId> profiles;
    private final List<ProfileId> joined;
    private final Map<IntentKey, Queued> queue;
    private final Map<IntentKey, Acknowledged> ledger;
    private final Set<RecordKey> erasedRecords;
    private final Map<Identifier, Tombstone> tombstones;
    private final Map<RecordKey, RecordPayload> quarantined = new HashMap<>();

    MemorySnapshot(MemoryState state) {
        things = Map.copyOf(state.things);
        identifiers = Map.copyOf(state.identifiers);
        lookAgain = Map.copyOf(state.lookAgain);
        carriers = Map.copyOf(state.carriers);
        crowded = Map.copyOf(state.crowded);
        profiles = Set.copyOf(state.profiles.keySet());
        joined = state.profiles.values().stream()
                .filter(Profile::joined)
                .map(Profile::id)
                .sorted()
                .toList();
        queue = Map.copyOf(state.queue);
        ledger = Map.copyOf(state.ledger);
        erasedRecords = Set.copyOf(state.erasedRecords);
        tombstones = Map.copyOf(state.tombstones);
        state.journal.stream()
                .map(Entry::entry)
                .filter(entry -> isFenced(state, entry))
                .forEach(entry ->
                        quarantined.put(entry.record().key(), entry.record().payload()));
    }

    @Override
    public Map<RecordKey, Thing> things(Collection<RecordKey> keys) {
        Map<RecordKey, Thing> found = new HashMap<>(things);
        found.keySet().retainAll(Set.copyOf(keys));
        return found;
    }

    @Override
    public List<ProfileId> carriers(Identifier identifier, int max) {
        Carriers some = carriers.get(identifier);
        return some == null ? List.of() : some.profiles().stream().limit(max).toList();
    }

    @Override
    public Set<ProfileId> existing(Set<ProfileId> ids) {
        Set<ProfileId> found = new HashSet<>(ids);
        found.retainAll(profiles);
        return found;
    }

    @Override
    public Map<Identifier, ClaimCount> crowded(Collection<Identifier> given) {
        Map<Identifier, ClaimCount> found = new HashMap<>(crowded);
        found.keySet().retainAll(Set.copyOf(given));
        return found;
    }

    @Override
    public SequencedMap<Long, ProfileId> joined(long after, int limitMax) {
        SequencedMap<Long, ProfileId> page = new LinkedHashMap<>();
        joined.stream().skip(after).limit(limitMax).forEach(id -> page.put(after + page.size() + 1, id));
        return page;
    }

    @Override
    public Neighbourhood around(Collection<Identifier> given) {
        Map<Identifier, ProfileId> theirs = new HashMap<>(identifiers);
        profiles.forEach(id -> theirs.put(Identifier.contact(id.toString()), id));
        Set<ProfileId> concerned = concerned(given, theirs);
        theirs.values().retainAll(concerned);
        Map<Identifier, Carriers> carrying = new HashMap<>();
        Set<Identifier> persons = new HashSet<>(theirs.keySet());
        persons.addAll(given);
        carriers.forEach((identifier, all) -> {
            Set<ProfileId> some = new HashSet<>(all.profiles());
            some.retainAll(concerned);
            if (!some.isEmpty()) {
                carrying.put(identifier, new Carriers(some, all.why()));
            }
            if (!some.isEmpty() && all.why() == Hindrance.TOLD_APART) {
                persons.add(identifier);
            }
        });
        List<Thing> speaking = of(persons).stream()
                .filter(thing -> !thing.personal().isEmpty())
                .toList();
        return new Neighbourhood(theirs, carrying, speaking);
    }

    private Set<ProfileId> concerned(Collection<Identifier> given, Map<Identifier, ProfileId> pointing) {
        Set<ProfileId> concerned = new HashSet<>();
        for (Identifier identifier : given) {
            ProfileId profile = pointing.get(identifier);
            Carriers some = carriers.get(identifier);
            if (profile != null) {
                concerned.add(profile);
            }
            if (some != null) {
                concerned.addAll(some.profiles());
            }
        }
        int size;
        do {
            size = concerned.size();
            carriers.values().stream()
                    .filter(some -> some.why() == Hindrance.TOLD_APART)
                    .filter(some -> some.profiles().stream().anyMatch(concerned::contains))
                    .forEach(some -> concerned.addAll(some.profiles()));
        } while (concerned.size() > size);
        return concerned;
    }

    @Override
    public List<Thing> goodsOf(Collection<Identifier> persons) {
        return of(Set.copyOf(persons)).stream()
                .filter(thing -> !thing.goods().isEmpty())
                .toList();
    }

    @Override
    public Map<Identifier, Integer> countGoods(Collection<Identifier> persons, int countMax) {
        Map<Identifier, Integer> counts = new HashMap<>();
        for (Thing thing : goodsOf(persons)) {
            counts.merge(Objects.requireNonNull(thing.person()), 1, (count, one) -> Math.min(countMax, count + one));
        }
        return counts;
    }

    @Override
    public List<ProfileId> due(Instant now, int limitMax) {
        return lookAgain.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .limit(limitMax)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Thing> of(Set<Identifier> persons) {
        return things.values().stream()
                .filter(thing -> {
                    Identifier person = thing.person();
                    return person != null && persons.contains(person);
                })
                .toList();
    }

    @Override
    public Map<String, Held> held(ConnectionName destination, IntentKind kind, Collection<String> names) {
        Map<String, Held> held = new HashMap<>();
        for (String thing : names) {
            IntentKey key = new IntentKey(destination, kind, thing);
            Acknowledged acknowledged = ledger.get(key);
            Queued queued = queue.get(key);
            if (acknowledged != null || queued != null) {
                held.put(
                        thing,
                        new Held(
                                acknowledged == null ? "" : acknowledged.hash(),
                                acknowledged == null ? null : acknowledged.body(),
                                acknowledged == null ? Instant.MIN : acknowledged.at(),
                                queued == null ? "" : queued.hash(),
                                queued == null ? null : queued.intent().body()));
            }
        }
        return held;
    }

    private static boolean isFenced(MemoryState state, JournalEntry entry) {
        Fenced fenced = state.quarantine.get(entry.record().key());
        return fenced != null && fenced.record().position() == entry.position();
    }

    @Override
    public Tombstones tombstones(Collection<RecordKey> records, Collection<Identifier> identifiers) {
        Set<RecordKey> blocked = new HashSet<>(records);
        blocked.retainAll(erasedRecords);
        Map<Identifier, Instant> until = new HashMap<>();
        identifiers.forEach(identifier -> Optional.ofNullable(tombstones.get(identifier))
                .ifPresent(tombstone -> until.put(identifier, tombstone.until())));
        return new Tombstones(blocked, until);
    }

    @Override
    public Optional<String> erasureOf(Identifier identifier) {
        return Optional.ofNullable(tombstones.get(identifier)).map(Tombstone::erasure);
    }

    @Override
    public Set<RecordKey> quarantined(Predicate<RecordPayload> about) {
        Set<RecordKey> found = new HashSet<>();
        quarantined.forEach((key, payload) -> {
            if (about.test(payload)) {
                found.add(key);
            }
        });
        return found;
    }

    @Override
    public List<Thing> holding(Set<String> addresses) {
        return things.values().stream()
                .filter(thing -> Stream.concat(thing.personal().stream(), thing.goods().stream())
                        .map(fact -> FactDocuments.write(fact).values().toString() + fact)
                        .anyMatch(text -> addresses.stream().anyMatch(text::contains)))
                .toList();
    }

    @Override
    public void close() {}
}
