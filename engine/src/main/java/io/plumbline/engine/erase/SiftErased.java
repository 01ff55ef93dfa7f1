package io.plumbline.engine.erase;

import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import io.plumbline.model.value.Email;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps away what was said of people before they were erased, and all records of theirs for ever. One lookup for a
/// whole batch.
///
/// A record with an account or an order of before is kept away whole. Where only something else on it is of before, as
/// an old consent beside a new account, that alone is.
public final class SiftErased {
    private final TombstoneLookup lookup;
    private final IdentityRules rules;

    public SiftErased(TombstoneLookup lookup, IdentityRules rules) {
        this.lookup = lookup;
        this.rules = rules;
    }

    public Sifted sift(StandardBatch batch) {
        Set<RecordKey> records = new HashSet<>();
        Set<Identifier> identifiers = new HashSet<>();
        for (StandardEntry entry : batch.entries()) {
            records.add(entry.key());
            entry.versions().forEach(version -> identifiers.addAll(named(version)));
        }
        Tombstones tombstones = lookup.tombstones(records, identifiers);
        if (tombstones.isEmpty()) {
            return new Sifted(batch, List.of());
        }
        List<StandardEntry> rest = new ArrayList<>(batch.entries().size());
        List<StandardEntry> blocked = new ArrayList<>();
        for (StandardEntry entry : batch.entries()) {
            sift(entry, tombstones, blocked).ifPresent(rest::add);
        }
        return new Sifted(new StandardBatch(batch.position(), rest), blocked);
    }

    /// What is left of an entry and its earlier versions.
    private Optional<StandardEntry> sift(StandardEntry entry, Tombstones tombstones, List<StandardEntry> blocked) {
        if (tombstones.block(entry.key())) {
            blocked.addAll(entry.versions());
            return Optional.empty();
        }
        List<StandardEntry> left = new ArrayList<>();
        for (StandardEntry version : entry.versions()) {
            Standardised standardised = without(version, tombstones);
            if (standardised.equals(version.standardised()) || !isNothing(standardised)) {
                left.add(version.with(standardised));
            } else {
                blocked.add(version);
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast().after(left.subList(0, left.size() - 1)));
    }

    private static boolean isNothing(Standardised standardised) {
        return standardised instanceof Standardised.Facts(var facts, var warnings) && facts.isEmpty();
    }

    /// @return the very same if nothing is blocked, and no facts if everything is
    private Standardised without(StandardEntry version, Tombstones tombstones) {
        return switch (version.standardised()) {
            case Standardised.Facts(var facts, var warnings) -> {
                List<Fact> left = facts.stream()
                        .filter(fact -> !tombstones.block(said(fact, version)))
                        .toList();
                yield left.size() == facts.size()
                        ? version.standardised()
                        : new Standardised.Facts(tellsAll(facts, left) ? left : List.of(), warnings);
            }
            case Standardised.Unfit unfit ->
                namedByUnfit(version).stream()
                                .anyMatch(named -> tombstones.block(
                                        new Said(Set.of(named), version.record().at())))
                        ? new Standardised.Facts(List.of(), List.of())
                        : unfit;
        };
    }

    /// Whether all accounts and orders are left.
    private static boolean tellsAll(List<Fact> facts, List<Fact> left) {
        return facts.stream()
                .filter(fact -> fact instanceof CustomerFact || fact instanceof OrderFact)
                .allMatch(left::contains);
    }

    private Said said(Fact fact, StandardEntry version) {
        return Said.of(fact, version.key(), version.record().at(), rules);
    }

    private Set<Identifier> named(StandardEntry version) {
        return switch (version.standardised()) {
            case Standardised.Facts(var facts, var warnings) -> {
                Set<Identifier> named = new HashSet<>();
                facts.forEach(fact -> named.addAll(said(fact, version).identifiers()));
                yield named;
            }
            case Standardised.Unfit unfit -> namedByUnfit(version);
        };
    }

    /// A record that nobody understands is known by the addresses that stand in it.
    private Set<Identifier> namedByUnfit(StandardEntry version) {
        Set<Identifier> named = new HashSet<>();
        AddressesIn.payload(version.record().payload())
                .forEach(address -> named.addAll(Said.spellings(new Email(address), rules)));
        return named;
    }
}
