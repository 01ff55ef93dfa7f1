package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.ThingOf;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of a batch that is news: what each thing was before, what it is now, and what could not be understood.
final class Batch {
    private final Map<RecordKey, Change> changes = new LinkedHashMap<>();
    private final Map<RecordKey, StandardEntry> unfit = new LinkedHashMap<>();

    /// A thing that changed.
    ///
    /// @param before absent if it was not known
    record Change(StandardEntry entry, @Nullable Thing before, Thing now) {
        boolean isPersonal() {
            Thing was = before();
            return was == null ? !now.personal().isEmpty() : !was.personal().equals(now.personal());
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
            Thing before = known.get(entry.key());
            if (before == null || isNews(entry, before)) {
                news.add(entry, before);
            }
        }
        return news;
    }

    /// A later version is news. Of one version, that the thing is gone outweighs that it was there.
    private static boolean isNews(StandardEntry entry, Thing before) {
        boolean sameVersion = entry.record().version() == before.version();
        return before.isOlderThan(entry.record().version(), entry.record().at())
                || (sameVersion && entry.isGone() && !before.gone());
    }

    private void add(StandardEntry entry, @Nullable Thing before) {
        if (entry.isGone()) {
            changes.put(entry.key(), new Change(entry, before, ThingOf.gone(entry)));
            return;
        }
        switch (entry.standardised()) {
            case Standardised.Facts(var facts, var warnings) ->
                changes.put(
                        entry.key(),
                        new Change(
                                entry,
                                before,
                                ThingOf.present(
                                        entry, facts, before, claims.rules().identity())));
            case Standardised.Unfit(var problems) -> unfit.put(entry.key(), entry);
        }
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
