package io.plumbline.store.memory;

import io.plumbline.engine.erase.Certificate;
import io.plumbline.engine.erase.Erasure;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.work.ErasurePlan;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.memory.MemoryState.Entry;
import io.plumbline.store.memory.MemoryState.IntentKey;
import io.plumbline.store.memory.MemoryState.Standing;
import io.plumbline.store.memory.MemoryState.Tombstone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// An erasure in maps.
final class MemoryErasure {
    private final MemoryState state;
    private final ErasurePlan plan;
    private final Set<RecordKey> records;
    private final Set<Identifier> persons = new HashSet<>();

    MemoryErasure(MemoryState state, ErasurePlan plan) {
        this.state = state;
        this.plan = plan;
        this.records = new TreeSet<>(plan.records());
        persons.addAll(plan.blocked());
        persons.addAll(plan.identifiers());
    }

    void carryOut() {
        state.things.values().stream()
                .filter(thing -> thing.person() != null && persons.contains(thing.person()))
                .filter(thing -> !thing.goods().isEmpty() && !plan.again().contains(thing.key()))
                .forEach(thing -> records.add(thing.key()));
        List<Entry> again = newest();
        Set<RecordKey> all = new HashSet<>(records);
        all.addAll(plan.again());
        state.things.keySet().removeAll(all);
        state.quarantine.keySet().removeAll(all);
        state.hints.keySet().removeAll(all);
        state.journal.removeIf(held -> all.contains(held.entry().record().key()));
        again.forEach(held -> state.journal.add(
                new Entry(new JournalEntry(++state.positions, held.entry().record()), held.receivedAt())));
        state.ledger.keySet().removeIf(this::isTheirs);
        state.queue.keySet().removeIf(this::isTheirs);
        clearPeople();
        leaveTombstones();
    }

    private List<Entry> newest() {
        List<Entry> newest = new ArrayList<>();
        for (RecordKey key : plan.again()) {
            state.journal.stream()
                    .filter(held -> held.entry().record().key().equals(key))
                    .max(Comparator.comparingLong(held -> held.entry().record().version()))
                    .ifPresent(newest::add);
        }
        return newest;
    }

    private boolean isTheirs(IntentKey key) {
        if (key.kind() == IntentKind.ERASE_CONTACT) {
            return false;
        }
        return plan.contacts().contains(key.thing())
                || records.stream()
                        .map(MemoryErasure::order)
                        .anyMatch(order ->
                                key.thing().equals(order) || key.thing().startsWith(order + "/"))
                || (key.kind() == IntentKind.SET_CONSENT && isAccount(key));
    }

    private boolean isAccount(IntentKey key) {
        return plan.blocked().contains(Identifier.customer(key.destination(), key.thing()));
    }

    private static String order(RecordKey key) {
        return key.connection() + "/" + key.kind() + "/" + key.id();
    }

    private void clearPeople() {
        Set<ProfileId> gone = plan.profiles();
        state.profiles.keySet().removeAll(gone);
        state.lookAgain.keySet().removeAll(gone);
        state.identifiers.values().removeAll(gone);
        state.carriers.replaceAll((identifier, carriers) -> {
            Set<ProfileId> rest = new HashSet<>(carriers.profiles());
            rest.removeAll(gone);
            return new Carriers(rest, carriers.why());
        });
        state.carriers.values().removeIf(carriers -> carriers.profiles().isEmpty());
    }

    private void leaveTombstones() {
        Erasure erasure = plan.erasure();
        state.erasedRecords.addAll(records);
        plan.identifiers().forEach(identifier -> block(state, identifier, erasure.until(), erasure.id()));
        plan.blocked().forEach(identifier -> block(state, identifier, Instant.MAX, erasure.id()));
        Set<ConnectionName> holding = new TreeSet<>();
        records.forEach(key -> holding.add(key.connection()));
        Certificate certificate = new Certificate(
                state.certificates.size() + 1L,
                erasure.id(),
                "hash",
                erasure.origin(),
                erasure.reason(),
                erasure.at(),
                null,
                List.of(),
                List.of(),
                plan.byHand(holding));
        state.certificates.add(new MemoryCertificates.Stored(
                certificate,
                plan.changes().intents().stream()
                        .filter(one -> one.intent().kind() == IntentKind.ERASE_CONTACT)
                        .map(one -> new MemoryCertificates.Contact(
                                one.destination(), one.intent().thing()))
                        .toList()));
    }

    static void block(MemoryState state, Identifier identifier, Instant until, String erasure) {
        state.tombstones.merge(
                identifier,
                new Tombstone(until, erasure),
                (a, b) -> new Tombstone(a.until().isAfter(b.until()) ? a.until() : b.until(), erasure));
    }

    /// Has destinations try again that gave up.
    static void again(MemoryState state, String erasure) {
        for (MemoryCertificates.Stored stored : state.certificates) {
            if (stored.certificate().id().equals(erasure)) {
                stored.contacts()
                        .forEach(contact -> state.queue.computeIfPresent(
                                new IntentKey(contact.destination(), IntentKind.ERASE_CONTACT, contact.contact()),
                                (key, queued) -> queued.standing(Standing.WAITING)));
            }
        }
    }
}
