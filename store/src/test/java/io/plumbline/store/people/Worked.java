package io.plumbline.store.people;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Flow;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A store on which the work on the journal is done in batches that somebody else chooses.
final class Worked implements AutoCloseable {
    private final Storage storage;
    private final ProfileRules rules;
    private final WorkStep work;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final Map<RecordKey, Telling> latest = new HashMap<>();

    Worked(Storage storage, ProfileRules rules, int batchMax) {
        this(storage, rules, batchMax, List.of());
    }

    Worked(Storage storage, ProfileRules rules, int batchMax, List<Flow> flows) {
        this.storage = storage;
        this.rules = rules;
        ReadAhead ahead = new ReadAhead(
                storage.journal(),
                Map.of(
                        Telling.SHOP,
                        record -> new Standardised.Facts(
                                facts.getOrDefault(
                                        record.key().kind() + record.key().id() + "/" + record.version(), List.of()),
                                List.of())),
                batchMax,
                0);
        this.work = new WorkStep(
                ahead,
                storage.work(),
                new WorkStep.Setup(flows, rules, source -> Instant.EPOCH, destination -> false, () -> Telling.NOON, 0),
                progress -> {});
    }

    /// Takes some records in and works on all of them.
    void takes(List<Telling> tellings) throws InterruptedException {
        for (Telling telling : tellings) {
            facts.put(telling.key().kind() + telling.key().id() + "/" + telling.version(), telling.facts());
            latest.merge(telling.key(), telling, (a, b) -> b.version() > a.version() ? b : a);
        }
        storage.journal()
                .append(new Arrival(tellings.stream().map(Telling::record).toList(), null, List.of(), Telling.NOON));
        while (work.run().equals(Duration.ZERO)) {
            // Another batch.
        }
    }

    /// What all contacts and consents that there are now claim.
    List<Claim> claims() {
        Claims claims = new Claims(rules);
        List<Claim> all = new ArrayList<>();
        try (Snapshot snapshot = storage.work().snapshot()) {
            for (Thing thing : snapshot.things(latest.keySet()).values()) {
                all.addAll(claims.of(thing));
            }
        }
        return all;
    }

    /// Which of some identifiers are one person's.
    Collection<Set<Identifier>> people(Collection<Identifier> identifiers) {
        Map<ProfileId, Set<Identifier>> people = new TreeMap<>();
        try (Snapshot snapshot = storage.work().snapshot()) {
            for (Identifier identifier : identifiers) {
                ProfileId profile =
                        snapshot.around(List.of(identifier)).identifiers().get(identifier);
                if (profile != null) {
                    people.computeIfAbsent(profile, ignored -> new TreeSet<>()).add(identifier);
                }
            }
        }
        return people.values();
    }

    /// The profile of an account of the shop.
    Optional<ProfileId> profileOf(String customerId) {
        return profileOf(Identifier.customer(Telling.SHOP, customerId));
    }

    /// The profile that an identifier points to.
    Optional<ProfileId> profileOf(Identifier customer) {
        try (Snapshot snapshot = storage.work().snapshot()) {
            return Optional.ofNullable(
                    snapshot.around(List.of(customer)).identifiers().get(customer));
        }
    }

    Storage storage() {
        return storage;
    }

    @Override
    public void close() {
        storage.close();
    }
}
