package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.resolve.ThingOf;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of a batch that is news: what each thing was before, what it is now, and what could not be understood.
final class Batch {
    private final Map<RecordKey, Change> changes = new LinkedHashMap<>();
    private final Map<RecordKey, StandardEntry> unfit = new LinkedHashMap<>();
    private final Map<ProfileId, Because> lookedAtAgain = new LinkedHashMap<>();

    /// A thing that changed.
    ///
    /// @param before absent if it was not known
    /// @param again whether there is no news of it, and what follows from it is computed again
    record Change(StandardEntry entry, @Nullable Thing before, Thing now, boolean again) {
        boolean isPersonal() {
            Thing was = before();
            if (again) {
                return !now.personal().isEmpty();
            }
            return was == null ? !now.personal().isEmpty() : !was.personal().equals(now.personal());
        }

        boolean isOfGoods() {
            Thing was = before();
            if (again) {
                return !now.goods().isEmpty();
            }
            return was == null
                    ? !now.goods().isEmpty()
                    : !was.goods().equals(now.goods()) || !Objects.equals(was.person(), now.person());
        }

        Because because() {
            Thing was = before();
            List<Fact> earlier = was == null ? List.of() : was.personal();
            return Because.of(entry, !consents(earlier).equals(consents(now.personal())));
        }

        private static List<Fact> consents(List<Fact> facts) {
            return facts.stream().filter(ConsentFact.class::isInstance).toList();
        }
    }

    private final Claims claims;

    private Batch(Claims claims) {
        this.claims = claims;
    }

    /// Sorts out what is news.
    ///
    /// @param known the present state of the batch's things
    static Batch of(StandardBatch batch, Map<RecordKey, Thing> known, Claims claims) {
        Batch news = new Batch(claims);
        for (StandardEntry entry : batch.entries()) {
            news.add(entry, known.get(entry.key()));
        }
        return news;
    }

    /// No news, but people to be looked at again.
    static Batch lookingAgain(Collection<ProfileId> people, Because because, Claims claims) {
        Batch batch = new Batch(claims);
        people.forEach(id -> batch.lookedAtAgain.put(id, because));
        return batch;
    }

    /// No news, but everything that follows from some things is computed again.
    static Batch replaying(Collection<Thing> things, Claims claims) {
        Batch batch = new Batch(claims);
        for (Thing thing : things) {
            SourceRecord record = new SourceRecord(
                    thing.key(),
                    thing.version(),
                    thing.at(),
                    thing.change(),
                    RecordOrigin.BACKFILL,
                    RecordPayload.EMPTY);
            StandardEntry entry = new StandardEntry(0, record, new Standardised.Facts(List.of(), List.of()), List.of());
            Thing now = ThingOf.again(thing, claims.rules().identity());
            batch.changes.put(thing.key(), new Change(entry, thing, now, true));
        }
        return batch;
    }

    private void add(StandardEntry entry, @Nullable Thing before) {
        Thing now = before;
        StandardEntry latest = null;
        for (StandardEntry version : entry.versions()) {
            Thing next = ThingOf.after(version, now, claims.rules().identity());
            if (!Objects.equals(next, now)) {
                now = next;
                latest = version;
            }
        }
        if (latest != null && now != null) {
            changes.put(entry.key(), new Change(latest, before, now, false));
        }
        boolean isUnfit = entry.standardised() instanceof Standardised.Unfit;
        if (isUnfit && (before == null || ThingOf.isNews(entry, before))) {
            unfit.put(entry.key(), entry);
        }
    }

    /// What the batch's things say of who is who.
    Claims claims() {
        return claims;
    }

    Collection<Change> changes() {
        return changes.values();
    }

    Collection<StandardEntry> unfit() {
        return unfit.values();
    }

    /// All identifiers that the batch's things claim or claimed or name.
    Set<Identifier> identifiers() {
        Set<Identifier> identifiers = new HashSet<>();
        lookedAtAgain.keySet().forEach(id -> identifiers.add(Identifier.contact(id.toString())));
        for (Change change : changes.values()) {
            addIdentifiers(change.now(), identifiers);
            Thing before = change.before();
            if (before != null) {
                addIdentifiers(before, identifiers);
            }
        }
        return identifiers;
    }

    private void addIdentifiers(Thing thing, Set<Identifier> identifiers) {
        claims.of(thing).stream().map(Claim::identifiers).forEach(identifiers::addAll);
        Optional.ofNullable(thing.person()).ifPresent(identifiers::add);
    }

    /// People whose orders changed, and those to be looked at again, and why.
    Map<ProfileId, Because> buyers(People people) {
        Map<ProfileId, Because> buyers = new LinkedHashMap<>(lookedAtAgain);
        for (Change change : changes.values()) {
            if (change.isOfGoods()) {
                Optional.ofNullable(change.before())
                        .flatMap(people::profileOf)
                        .ifPresent(id -> buyers.merge(id, change.because(), Because::and));
                people.profileOf(change.now()).ifPresent(id -> buyers.merge(id, change.because(), Because::and));
            }
        }
        return buyers;
    }

    /// Whether a thing is news.
    boolean isAbout(RecordKey key) {
        return changes.containsKey(key);
    }

    boolean isReplay() {
        return changes.values().stream().anyMatch(Change::again);
    }

    /// Whether a thing is stored already just as it is now.
    boolean isKnown(Thing now) {
        Change change = changes.get(now.key());
        return change != null && now.equals(change.before());
    }

    Set<ProfileId> lookedAtAgain() {
        return lookedAtAgain.keySet();
    }

    /// Everything that speaks about the persons of a neighbourhood, with the batch's changes applied.
    Collection<Thing> speaking(List<Thing> stored) {
        Map<RecordKey, Thing> speaking = new HashMap<>();
        stored.forEach(thing -> speaking.put(thing.key(), thing));
        for (Change change : changes.values()) {
            if (change.now().personal().isEmpty()) {
                speaking.remove(change.now().key());
            } else {
                speaking.put(change.now().key(), change.now());
            }
        }
        return speaking.values();
    }
}
