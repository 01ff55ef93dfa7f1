package io.plumbline.store.memory;

import io.plumbline.engine.resolve.IdentifierChanges;
import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.Changes.Quarantined;
import io.plumbline.engine.work.ErasurePlan;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.engine.work.WorkStore;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.Profile;
import io.plumbline.store.memory.MemoryState.Fenced;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The state of work as maps.
final class MemoryWorkStore implements WorkStore {
    private final MemoryState state;
    private long settlementSeen = Long.MAX_VALUE;

    MemoryWorkStore(MemoryState state) {
        this.state = state;
    }

    @Override
    public Snapshot snapshot() {
        synchronized (state) {
            settlementSeen = state.settlements;
            return new MemorySnapshot(state);
        }
    }

    @Override
    public void follow(String rules) {
        synchronized (state) {
            if (!rules.equals(state.followed)) {
                state.followed = rules;
                state.lookAgain.clear();
                state.profiles.keySet().forEach(id -> {
                    if (!rules.isEmpty()) {
                        state.lookAgain.put(id, Instant.EPOCH);
                    }
                });
            }
        }
    }

    @Override
    public void commit(Changes changes) {
        synchronized (state) {
            changes.things().forEach(this::put);
            for (Profile profile : changes.profiles()) {
                state.profiles.put(profile.id(), profile);
            }
            put(changes.identifiers());
            changes.lookAgain().forEach((id, due) -> {
                state.lookAgain.remove(id);
                due.filter(at -> state.profiles.containsKey(id)).ifPresent(at -> state.lookAgain.put(id, at));
            });
            changes.emptied().keySet().forEach(state.profiles::remove);
            changes.emptied().keySet().forEach(state.lookAgain::remove);
            changes.released().forEach(state.quarantine::remove);
            changes.quarantined().forEach(record -> fence(record, changes.at()));
            new MemoryQueue(state, settlementSeen).add(changes.intents(), changes.at());
            new MemoryQueue(state, settlementSeen).handOver(changes.leftOver(), changes.loading());
            changes.cases().forEach(one -> MemoryCases.raise(state, one));
            state.journal.removeIf(
                    held -> changes.forgotten().contains(held.entry().position()));
            state.worked = Math.max(state.worked, changes.position());
        }
    }

    @Override
    public void erase(ErasurePlan plan) {
        synchronized (state) {
            new MemoryErasure(state, plan).carryOut();
            commit(plan.changes());
        }
    }

    @Override
    public void eraseAgain(String id, Set<Identifier> identifiers, Instant until) {
        synchronized (state) {
            identifiers.forEach(identifier -> MemoryErasure.block(state, identifier, until, id));
            MemoryErasure.again(state, id);
        }
    }

    private void put(IdentifierChanges changes) {
        changes.forgotten().forEach(state.identifiers::remove);
        state.identifiers.putAll(changes.pointing());
        changes.dropped()
                .forEach((identifier, profiles) ->
                        state.carriers.computeIfPresent(identifier, (same, carriers) -> without(carriers, profiles)));
        changes.carried()
                .forEach((identifier, carriers) -> state.carriers.merge(identifier, carriers, (a, b) -> {
                    Set<ProfileId> all = new HashSet<>(a.profiles());
                    all.addAll(b.profiles());
                    return new Carriers(all, b.why());
                }));
        changes.released().forEach(state.crowded::remove);
        state.crowded.putAll(changes.crowded());
    }

    private static @Nullable Carriers without(Carriers carriers, Set<ProfileId> dropped) {
        Set<ProfileId> rest = new HashSet<>(carriers.profiles());
        rest.removeAll(dropped);
        return rest.isEmpty() ? null : new Carriers(rest, carriers.why());
    }

    private void put(Thing thing) {
        state.things.merge(
                thing.key(), thing, (before, now) -> now.isOlderThan(before.version(), before.at()) ? before : now);
    }

    private void fence(Quarantined record, Instant at) {
        Fenced before = state.quarantine.get(record.key());
        if (before == null) {
            state.quarantine.put(record.key(), new Fenced(++state.quarantines, record, at));
        } else if (before.record().version() <= record.version()) {
            state.quarantine.put(record.key(), new Fenced(before.id(), record, before.since()));
        }
    }
}
