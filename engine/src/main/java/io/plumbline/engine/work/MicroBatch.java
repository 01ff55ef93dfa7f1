package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.IdentifierChanges;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.Changes.Quarantined;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Computes everything that follows from one batch: reads its state from a snapshot, decides, and writes nothing.
final class MicroBatch {
    private final Map<ConnectionName, Map<ConnectionName, Flow>> flowsByDestination = new TreeMap<>();
    private final ProfileRules rules;
    private final Function<ConnectionName, Instant> liveSince;

    /// @param rules by which profiles are derived
    /// @param liveSince since when each source is followed; moments before are history
    MicroBatch(Collection<Flow> flows, ProfileRules rules, Function<ConnectionName, Instant> liveSince) {
        this.rules = rules;
        this.liveSince = liveSince;
        for (Flow flow : flows) {
            flowsByDestination
                    .computeIfAbsent(flow.to(), ignored -> new TreeMap<>())
                    .put(flow.from(), flow);
        }
    }

    Changes compute(StandardBatch standard, Snapshot snapshot, Instant now) {
        StandardBatch news = new Echoes(snapshot, flowsByDestination.keySet()).without(standard);
        Claims claims = new Claims(rules);
        Batch batch = Batch.of(news, snapshot.things(keys(news)), claims);
        Surroundings around = Surroundings.of(batch, snapshot, claims);
        People people =
                People.resolve(around.standing(), batch.speaking(around.speaking()), claims, snapshot::existing);
        IdentifierChanges identifiers = people.identifierChanges(around.stored());
        CaseTally tally = new CaseTally();
        CrowdedCases.tell(identifiers, around.stored(), tally);
        CrowdedCases.tell(batch, claims, people.standing(), tally);
        List<Addressed> intents = new ArrayList<>();
        for (Map<ConnectionName, Flow> flows : flowsByDestination.values()) {
            intents.addAll(
                    new DecideBatch(flows, people, snapshot, new OrderTerms(now, liveSince), tally).decide(batch));
        }
        intents.addAll(retirements(batch, people, snapshot, tally));
        return new Changes(
                standard.position(),
                batch.changes().stream().map(Batch.Change::now).toList(),
                quarantined(batch, tally),
                released(batch, tally),
                identifiers,
                changedProfiles(batch, people),
                people.emptied(),
                intents,
                tally.cases(now),
                now);
    }

    private static List<RecordKey> keys(StandardBatch standard) {
        return standard.entries().stream().map(StandardEntry::key).toList();
    }

    private static List<Profile> changedProfiles(Batch batch, People people) {
        Set<ProfileId> changed = new HashSet<>(people.reshaped());
        for (Batch.Change change : batch.changes()) {
            if (change.isPersonal()) {
                changed.addAll(people.affectedBy(change.before(), change.now()));
            }
        }
        return changed.stream().map(people::profile).toList();
    }

    private static List<Quarantined> quarantined(Batch batch, CaseTally tally) {
        List<Quarantined> quarantined = new ArrayList<>();
        for (StandardEntry entry : batch.unfit()) {
            if (entry.standardised() instanceof Standardised.Unfit(var problems)) {
                RecordCases.unfit(entry, tally);
                quarantined.add(new Quarantined(
                        entry.key(), entry.record().version(), entry.record().at(), entry.position(), problems));
            }
        }
        return quarantined;
    }

    private static List<RecordKey> released(Batch batch, CaseTally tally) {
        List<RecordKey> released = new ArrayList<>();
        for (Batch.Change change : batch.changes()) {
            RecordCases.leftOut(change.entry(), tally);
            RecordCases.erasure(change.entry(), tally);
            released.add(change.now().key());
        }
        return released;
    }

    /// What becomes of contacts that a destination holds of profiles that nobody is left of.
    private List<Addressed> retirements(Batch batch, People people, Snapshot snapshot, CaseTally tally) {
        Map<ProfileId, ProfileId> emptied = people.emptied();
        if (emptied.isEmpty()) {
            return List.of();
        }
        Because because = batch.changes().stream()
                .map(Batch.Change::because)
                .reduce(Because::and)
                .orElseThrow();
        List<String> names = emptied.keySet().stream().map(ProfileId::toString).toList();
        List<Addressed> retirements = new ArrayList<>();
        for (ConnectionName destination : flowsByDestination.keySet()) {
            snapshot.held(destination, IntentKind.PUT_CONTACT, names).forEach((contact, held) -> {
                if (held.isAcknowledged() && !held.isRetired()) {
                    Intent retiring = Intent.retiring(contact, because.at(), because.live());
                    retirements.add(new Addressed(destination, retiring, Intent.RETIRED));
                    ProfileId id = ProfileId.parse(contact);
                    if (id.equals(emptied.get(id))) {
                        RecordCases.leftBehind(destination.value(), id, tally);
                    }
                }
            });
        }
        return retirements;
    }
}
