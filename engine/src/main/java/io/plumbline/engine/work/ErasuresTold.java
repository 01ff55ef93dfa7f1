package io.plumbline.engine.work;

import io.plumbline.engine.erase.Erasure;
import io.plumbline.engine.erase.Tombstones;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.ErasureFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds the erasures that sources tell of: things that they erased, and requests that stand in records.
///
/// An account that was erased is its person. Anything else, such as an order, is a part of one, and is the person only
/// if nothing else is known of them.
final class ErasuresTold {
    private final Snapshot snapshot;
    private final IdentityRules rules;
    private final Instant now;

    ErasuresTold(Snapshot snapshot, IdentityRules rules, Instant now) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.now = now;
    }

    /// Whether there may be any.
    static boolean any(StandardBatch batch) {
        return batch.entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .anyMatch(version -> version.record().change() == RecordChange.ERASED
                        || (version.standardised() instanceof Standardised.Facts(var facts, var warnings)
                                && facts.stream().anyMatch(ErasureFact.class::isInstance)));
    }

    List<ErasureOrder> in(StandardBatch batch) {
        Map<RecordKey, StandardEntry> erased = new LinkedHashMap<>();
        Map<RecordKey, ErasureOrder> asked = new LinkedHashMap<>();
        for (StandardEntry entry : batch.entries()) {
            for (StandardEntry version : entry.versions()) {
                if (version.record().change() == RecordChange.ERASED) {
                    erased.put(version.key(), version);
                }
                request(version).ifPresent(order -> asked.put(version.key(), order));
            }
        }
        leaveOutKnown(erased.keySet(), asked.keySet());
        List<ErasureOrder> orders = new ArrayList<>(asked.values());
        Map<RecordKey, Thing> before = snapshot.things(erased.keySet());
        erased.forEach((key, entry) -> orders.add(erased(entry, Optional.ofNullable(before.get(key)))));
        return orders;
    }

    /// What a source tells again was carried out the first time.
    private void leaveOutKnown(Set<RecordKey> erased, Set<RecordKey> asked) {
        Set<RecordKey> all = new HashSet<>(erased);
        all.addAll(asked);
        Tombstones known = snapshot.tombstones(all, Set.of());
        erased.removeIf(known::block);
        asked.removeIf(known::block);
    }

    private ErasureOrder erased(StandardEntry entry, Optional<Thing> before) {
        Identifier own = Identifier.record(entry.key());
        Identifier person =
                before.flatMap(thing -> Optional.ofNullable(thing.person())).orElse(own);
        boolean isAccount = before.isEmpty() || before.stream().anyMatch(ErasuresTold::isAccount);
        Erasure erasure = erasure(entry.key(), entry.record().at());
        return new ErasureOrder(erasure, person, Set.of(own), entry.key(), !isAccount);
    }

    private static boolean isAccount(Thing thing) {
        return thing.personal().stream().anyMatch(fact -> fact instanceof CustomerFact customer && !customer.isGuest());
    }

    private Optional<ErasureOrder> request(StandardEntry entry) {
        if (!(entry.standardised() instanceof Standardised.Facts(var facts, var warnings))) {
            return Optional.empty();
        }
        for (Fact fact : facts) {
            if (fact instanceof ErasureFact asked) {
                Erasure erasure = erasure(entry.key(), asked.at());
                return asked.person()
                        .identifier(entry.key().connection(), rules)
                        .map(person -> new ErasureOrder(erasure, person, Set.of(person), entry.key(), false));
            }
        }
        return Optional.empty();
    }

    private Erasure erasure(RecordKey told, Instant until) {
        return new Erasure(UUID.randomUUID().toString(), told.connection().value(), "", now, until);
    }
}
