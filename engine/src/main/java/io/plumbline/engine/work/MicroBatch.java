package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.erase.SiftErased;
import io.plumbline.engine.erase.Sifted;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Computes everything that follows from one batch: reads its state from a snapshot, decides, and writes nothing.
final class MicroBatch {
    private final Map<ConnectionName, Map<ConnectionName, Flow>> flowsByDestination = new TreeMap<>();
    private final Set<String> historyRead = new TreeSet<>();
    private final ProfileRules rules;
    private final Function<ConnectionName, Instant> liveSince;
    private final Predicate<ConnectionName> loading;

    MicroBatch(WorkStep.Setup setup) {
        this.rules = setup.rules();
        this.liveSince = setup.liveSince();
        this.loading = setup.loading();
        for (Flow flow : setup.flows()) {
            historyRead.addAll(flow.shape().historyRead());
            flowsByDestination
                    .computeIfAbsent(flow.to(), ignored -> new TreeMap<>())
                    .put(flow.from(), flow);
        }
    }

    Changes compute(StandardBatch standard, Snapshot snapshot, Instant now) {
        Sifted sifted = new SiftErased(snapshot, rules.identity()).sift(standard);
        StandardBatch news = new Echoes(snapshot, flowsByDestination.keySet()).without(sifted.rest());
        Changes changes = follow(news, snapshot, now);
        return sifted.blocked().isEmpty() ? changes : Blocked.records(sifted.blocked(), changes);
    }

    /// What follows from records that are believed as they are.
    Changes follow(StandardBatch news, Snapshot snapshot, Instant now) {
        Batch batch = Batch.of(news, snapshot.things(keys(news)), new Claims(rules));
        return changes(news.position(), batch, snapshot, now);
    }

    ProfileRules rules() {
        return rules;
    }

    /// Computes what follows for people of whom nothing was heard, but whose histories are others than they were.
    ///
    /// @param position how far the work has come
    Changes lookAgain(long position, Collection<ProfileId> due, Snapshot snapshot, Instant now) {
        Batch batch = Batch.lookingAgain(due, new Because(now, false, false), new Claims(rules));
        return changes(position, batch, snapshot, now);
    }

    /// Computes again what follows from things of which there is no news.
    Changes replay(Collection<Thing> things, Snapshot snapshot, Instant now) {
        return changes(0, Batch.replaying(things, new Claims(rules)), snapshot, now);
    }

    private Changes changes(long position, Batch batch, Snapshot snapshot, Instant now) {
        Claims claims = batch.claims();
        Surroundings around = Surroundings.of(batch, snapshot, claims);
        People people =
                People.resolve(around.standing(), batch.speaking(around.speaking()), claims, snapshot::existing);
        IdentifierChanges identifiers = people.identifierChanges(around.stored());
        CaseTally tally = new CaseTally();
        CrowdedCases.tell(identifiers, around.stored(), tally);
        CrowdedCases.tell(batch, claims, people.standing(), tally);
        Map<ProfileId, Optional<Instant>> lookAgain = historyRead.isEmpty()
                ? Map.of()
                : new TellHistories(people, rules.history(), historyRead, tally).of(batch, snapshot, now);
        List<Addressed> intents = new ArrayList<>();
        for (Map<ConnectionName, Flow> flows : flowsByDestination.values()) {
            intents.addAll(
                    new DecideBatch(flows, people, snapshot, new OrderTerms(now, liveSince), tally).decide(batch));
        }
        intents.addAll(retirements(batch, people, snapshot, tally));
        return new Changes(
                position,
                batch.changes().stream()
                        .map(Batch.Change::now)
                        .filter(thing -> !batch.isKnown(thing))
                        .toList(),
                quarantined(batch, tally),
                released(batch, tally),
                identifiers,
                changedProfiles(batch, people),
                people.emptied(),
                flowsByDestination.keySet().stream().filter(loading).collect(Collectors.toSet()),
                lookAgain,
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
            if (entry.standardised() instanceof Standardised.Unfit(var problems, var withdrawals)) {
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
            if (change.again()) {
                continue;
            }
            RecordCases.leftOut(change.entry(), tally);
            if (!(change.entry().standardised() instanceof Standardised.Unfit)) {
                released.add(change.now().key());
            }
        }
        return released;
    }

    /// What becomes of contacts of profiles that nobody is left of. One that is on its way may have arrived by now.
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
                if (DecideContacts.isThere(held)) {
                    Intent retiring = Intent.retiring(contact, because.at(), because.live());
                    retirements.add(new Addressed(destination, retiring, Intent.RETIRED));
                    ProfileId id = ProfileId.parse(contact);
                    if (held.isAcknowledged() && id.equals(emptied.get(id))) {
                        RecordCases.leftBehind(destination.value(), id, tally);
                    }
                }
            });
        }
        return retirements;
    }
}
