package io.plumbline.engine.work;

import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentBasis;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.Standardised;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Takes out what a destination tells us that we told it.
///
/// An observed state says nothing new if it is what the destination acknowledged last, or if it was seen before the
/// destination acknowledged being told of that consent: then it is our own doing, or older than it. What is seen of a
/// retired contact, which we opted out ourselves, says nothing of the person. Acts with a time of their own always
/// count.
final class Echoes {
    private final Snapshot snapshot;
    private final Set<ConnectionName> destinations;

    Echoes(Snapshot snapshot, Set<ConnectionName> destinations) {
        this.snapshot = snapshot;
        this.destinations = destinations;
    }

    StandardBatch without(StandardBatch batch) {
        Map<ConnectionName, Set<String>> observed = new HashMap<>();
        for (StandardEntry entry : batch.entries()) {
            entry.versions().stream()
                    .flatMap(each -> facts(each).stream())
                    .flatMap(fact -> observation(fact).stream())
                    .forEach(fact -> observed.computeIfAbsent(entry.key().connection(), ignored -> new TreeSet<>())
                            .add(fact.person().contactId()));
        }
        observed.keySet().retainAll(destinations);
        if (observed.isEmpty()) {
            return batch;
        }
        Map<ConnectionName, Map<String, Held>> held = new HashMap<>();
        observed.forEach((destination, contacts) ->
                held.put(destination, snapshot.held(destination, IntentKind.PUT_CONTACT, contacts)));
        List<StandardEntry> entries = batch.entries().stream()
                .map(entry -> without(entry, held.getOrDefault(entry.key().connection(), Map.of())))
                .toList();
        return new StandardBatch(batch.position(), entries);
    }

    private static List<Fact> facts(StandardEntry entry) {
        return entry.standardised() instanceof Standardised.Facts(var facts, var warnings) ? facts : List.of();
    }

    private static Optional<ConsentFact> observation(Fact fact) {
        return fact instanceof ConsentFact consent && consent.basis() == ConsentBasis.OBSERVED
                ? Optional.of(consent)
                : Optional.empty();
    }

    private static StandardEntry without(StandardEntry entry, Map<String, Held> held) {
        List<StandardEntry> earlier =
                entry.earlier().stream().map(each -> without(each, held)).toList();
        return entry.with(newsOf(entry, held)).after(earlier);
    }

    private static Standardised newsOf(StandardEntry entry, Map<String, Held> held) {
        return switch (entry.standardised()) {
            case Standardised.Facts(var facts, var warnings) ->
                new Standardised.Facts(
                        facts.stream()
                                .filter(fact -> !isEcho(fact, entry, held))
                                .toList(),
                        warnings);
            case Standardised.Unfit unfit -> unfit;
        };
    }

    private static boolean isEcho(Fact fact, StandardEntry entry, Map<String, Held> held) {
        Optional<ConsentFact> observation = observation(fact);
        if (observation.isEmpty()) {
            return false;
        }
        Held ours = held.getOrDefault(observation.get().person().contactId(), Held.NOTHING);
        if (ours.wasRetired()) {
            return true;
        }
        Document acknowledged = ours.acknowledged();
        if (acknowledged == null) {
            return false;
        }
        Document consents = acknowledged.object("consents");
        String scope = observation.get().statement().scope().word();
        String seen = state(observation.get().statement().act()).word();
        return ConsentDocument.states(consents).textOrEmpty(scope).equals(seen)
                || ConsentDocument.toldAt(consents, scope)
                        .filter(told -> entry.record().at().isBefore(told))
                        .isPresent();
    }

    private static ConsentState state(ConsentAct act) {
        return switch (act) {
            case GRANTED -> ConsentState.GRANTED;
            case REQUESTED -> ConsentState.PENDING;
            case WITHDRAWN, BOUNCED, COMPLAINED -> ConsentState.WITHDRAWN;
        };
    }
}
