package io.plumbline.engine.decision;

import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.resolve.FindPerson;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.DecisionFact.Verdict;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds out who is meant, says what will follow, and puts the decision into the journal.
public final class DecidePeople implements Decides {
    /// How many contacts of one person are told apart from those of another by one decision.
    private static final int NAMED_MAX = 50;

    private final Storage storage;
    private final ProfileRules rules;
    private final InstantSource clock;
    private final Runnable wake;

    /// @param wake tells the work that there is something in the journal
    public DecidePeople(Storage storage, ProfileRules rules, InstantSource clock, Runnable wake) {
        this.storage = storage;
        this.rules = rules;
        this.clock = clock;
        this.wake = wake;
    }

    /// Those who are meant.
    private record Two(ProfileId one, Set<Identifier> ones, ProfileId other, Set<Identifier> others) {}

    @Override
    public Answer decide(Wish wish) throws InterruptedException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Answer answer;
        Optional<DecisionFact> decision;
        try (Snapshot snapshot = storage.look()) {
            FindPerson finder = new FindPerson(snapshot, rules.identity());
            Optional<Identifier> one = finder.by(wish.one());
            Optional<Identifier> other = finder.by(wish.other());
            Optional<Answer> trouble = trouble(one, wish.one(), finder).or(() -> trouble(other, wish.other(), finder));
            if (trouble.isPresent()) {
                return trouble.get();
            }
            Neighbourhood around = snapshot.around(List.of(one.orElseThrow(), other.orElseThrow()));
            Scene scene = Scene.of(around, rules, snapshot);
            Optional<Two> two = scene.profileOf(one.get())
                    .flatMap(first -> scene.profileOf(other.get())
                            .map(second -> new Two(
                                    first, scene.named(first, one.get()), second, scene.named(second, other.get()))));
            if (two.isEmpty()
                    || two.get().ones().isEmpty()
                    || two.get().others().isEmpty()) {
                boolean first = scene.profileOf(one.get())
                        .filter(id -> !scene.contacts(id).isEmpty())
                        .isEmpty();
                return new Answer.Refused(Refusal.UNKNOWN, first ? wish.one() : wish.other());
            }
            Optional<Refusal> refusal = refusal(wish.verdict(), two.get(), scene);
            if (refusal.isPresent()) {
                return new Answer.Refused(refusal.get(), "");
            }
            decision = Optional.of(fact(wish, two.get(), now));
            answer = possible(decision.get(), around, scene, snapshot);
        }
        if (!wish.rehearsal()) {
            take(decision.get(), now);
        }
        return answer;
    }

    private static Optional<Answer> trouble(Optional<Identifier> named, String name, FindPerson finder) {
        if (named.isEmpty()) {
            return Optional.of(new Answer.Refused(Refusal.UNKNOWN, name));
        }
        return finder.isAmbiguous(named.get())
                ? Optional.of(new Answer.Refused(Refusal.AMBIGUOUS, name))
                : Optional.empty();
    }

    private Optional<Refusal> refusal(Verdict verdict, Two two, Scene scene) {
        boolean same = two.one().equals(two.other());
        return switch (verdict) {
            case MERGE ->
                same
                        ? Optional.of(Refusal.ALREADY_ONE)
                        : isTooMany(two, scene) ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
            case SEPARATE -> {
                if (!same) {
                    yield scene.areSeparated(two.one(), two.other())
                            ? Optional.of(Refusal.ALREADY_APART)
                            : Optional.empty();
                }
                if (!Collections.disjoint(two.ones(), two.others())) {
                    yield Optional.of(Refusal.AMBIGUOUS);
                }
                yield Math.max(two.ones().size(), two.others().size()) > NAMED_MAX
                        ? Optional.of(Refusal.TOO_MANY)
                        : Optional.empty();
            }
        };
    }

    private boolean isTooMany(Two two, Scene scene) {
        ClaimCount count = Stream.of(two.one(), two.other())
                .flatMap(id -> scene.contacts(id).stream())
                .map(ClaimCount::of)
                .reduce(ClaimCount.NONE, ClaimCount::plus);
        return rules.identity().limits().isExceededBy(count);
    }

    private static DecisionFact fact(Wish wish, Two two, Instant now) {
        return switch (wish.verdict()) {
            case MERGE ->
                new DecisionFact(
                        Verdict.MERGE,
                        List.of(two.ones().iterator().next()),
                        List.of(two.others().iterator().next()),
                        List.of(two.one(), two.other()),
                        now,
                        wish.by());
            case SEPARATE -> {
                boolean same = two.one().equals(two.other());
                yield new DecisionFact(
                        Verdict.SEPARATE, some(two.ones(), same), some(two.others(), same), List.of(), now, wish.by());
            }
        };
    }

    /// Of people who are two already, one contact each is enough.
    private static List<Identifier> some(Collection<Identifier> named, boolean all) {
        return named.stream().limit(all ? NAMED_MAX : 1).toList();
    }

    private Answer possible(DecisionFact decision, Neighbourhood around, Scene scene, Snapshot snapshot) {
        Scene after = Scene.after(decision, around, rules, snapshot);
        List<Identifier> concerned = Stream.concat(decision.ones().stream(), decision.others().stream())
                .toList();
        return new Answer.Possible(
                DecisionRecords.write(decision).key().id(), scene.people(concerned), after.people(concerned));
    }

    private void take(DecisionFact decision, Instant now) throws InterruptedException {
        SourceRecord record = DecisionRecords.write(decision);
        storage.journal().append(new Arrival(List.of(record), null, List.of(), now));
        wake.run();
    }
}
