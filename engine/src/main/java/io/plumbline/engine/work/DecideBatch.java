package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.ContactTruth;
import io.plumbline.engine.decide.DecideContact;
import io.plumbline.engine.decide.Decided;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides what one destination must be made to hold or do because of a batch.
final class DecideBatch {
    private final ConnectionName destination;
    private final Map<ConnectionName, Flow> flows;
    private final People people;
    private final Snapshot snapshot;
    private final DecideOrders orders;
    private final DestinationShape shape;
    private final TellConsents consents;
    private final Map<ProfileId, Optional<ContactTruth>> shaped = new HashMap<>();

    /// @param flows the flows to this destination, by source
    /// @param tally takes up what a person should look at
    DecideBatch(Map<ConnectionName, Flow> flows, People people, Snapshot snapshot, OrderTerms terms, CaseTally tally) {
        Flow any = flows.values().iterator().next();
        this.destination = any.to();
        this.shape = any.shape();
        this.consents = new TellConsents(destination, tally);
        this.flows = flows;
        this.people = people;
        this.snapshot = snapshot;
        this.orders = new DecideOrders(destination, flows, people, snapshot, terms);
    }

    Collection<Addressed> decide(Batch batch) {
        List<Addressed> addressed = new ArrayList<>();
        Map<ProfileId, Because> reasons = changedPeople(batch);
        if (flows.values().stream().anyMatch(Flow::writesConsentBack)) {
            new DecideWriteBack(destination, shape.consents(), people, snapshot)
                    .decide(reasons)
                    .forEach(decided -> addressed.add(addressed(decided)));
        }
        reasons.keySet().removeIf(id -> people.speakingFor(id).stream().noneMatch(this::flowsHere));
        Map<String, Held> held = snapshot.held(destination, IntentKind.PUT_CONTACT, texts(reasons.keySet()));
        List<ProfileId> firstSeen = new ArrayList<>();
        reasons.forEach((id, because) -> {
            Held known = held.getOrDefault(id.toString(), Held.NOTHING);
            truth(id)
                    .flatMap(truth -> DecideContact.from(id, truth, known, because))
                    .ifPresent(decided -> {
                        addressed.add(addressed(decided));
                        if (known.equals(Held.NOTHING)) {
                            firstSeen.add(id);
                        }
                    });
        });
        orders.decide(batch, firstSeen, reasons, this::isContactable)
                .forEach(decided -> addressed.add(addressed(decided)));
        return addressed;
    }

    private Addressed addressed(Decided decided) {
        return new Addressed(destination, decided.intent(), decided.hash());
    }

    private static List<String> texts(Collection<ProfileId> profiles) {
        return profiles.stream().map(ProfileId::toString).toList();
    }

    /// Everybody about whom something changed, and why.
    private Map<ProfileId, Because> changedPeople(Batch batch) {
        Map<ProfileId, Because> reasons = new LinkedHashMap<>();
        for (Batch.Change change : batch.changes()) {
            if (change.isPersonal()) {
                people.affectedBy(change.before(), change.now())
                        .forEach(id -> reasons.merge(id, change.because(), Because::and));
            }
        }
        reasons.values().stream()
                .reduce(Because::and)
                .ifPresent(all -> people.reshaped().forEach(id -> reasons.putIfAbsent(id, all)));
        return reasons;
    }

    private boolean flowsHere(Thing thing) {
        Flow flow = flows.get(thing.key().connection());
        return flow != null && flow.contacts();
    }

    /// Absent while the contact cannot be in the destination.
    private Optional<ContactTruth> truth(ProfileId id) {
        return shaped.computeIfAbsent(id, this::shape);
    }

    /// Whom only a consent speaks of is nobody yet: their account is still to come, or in quarantine.
    private Optional<ContactTruth> shape(ProfileId id) {
        Profile profile = people.profile(id);
        if (profile.attributes().isEmpty()) {
            return Optional.empty();
        }
        return switch (shape.contact(profile.document())) {
            case ContactShape.Ready(var fields, var warnings) ->
                Optional.of(new ContactTruth(fields, consents.of(profile, shape.consents())));
            case ContactShape.HeldBack(var problems) -> Optional.empty();
        };
    }

    private boolean isContactable(ProfileId id) {
        return truth(id).isPresent();
    }
}
