package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.decide.Decided;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides what one destination must be made to hold or do because of a batch.
final class DecideBatch {
    private final ConnectionName destination;
    private final Map<ConnectionName, Flow> flows;
    private final People people;
    private final Snapshot snapshot;
    private final DecideOrders orders;
    private final DestinationShape shape;
    private final DecideContacts contacts;

    /// @param flows the flows to this destination, by source
    /// @param tally takes up what a person should look at
    DecideBatch(Map<ConnectionName, Flow> flows, People people, Snapshot snapshot, OrderTerms terms, CaseTally tally) {
        Flow any = flows.values().iterator().next();
        this.destination = any.to();
        this.shape = any.shape();
        this.contacts = new DecideContacts(destination, shape, people, this::isIncluded, tally);
        this.flows = flows;
        this.people = people;
        this.snapshot = snapshot;
        this.orders = new DecideOrders(flows, people, snapshot, terms, tally);
    }

    Collection<Addressed> decide(Batch batch) {
        List<Decided> decided = new ArrayList<>();
        Map<ProfileId, Because> reasons = changedPeople(batch);
        if (flows.values().stream().anyMatch(Flow::writesConsentBack)) {
            decided.addAll(new DecideWriteBack(destination, shape.consents(), people, snapshot, batch.isReplay())
                    .decide(reasons));
        }
        addBuyers(batch, reasons);
        reasons.keySet().removeIf(id -> people.speakingFor(id).stream().noneMatch(this::flowsHere));
        Map<String, Held> held = held(reasons.keySet());
        List<ProfileId> firstSeen = new ArrayList<>();
        reasons.forEach((id, because) -> {
            Held known = held.getOrDefault(id.toString(), Held.NOTHING);
            contacts.decide(id, known, because).ifPresent(contact -> {
                decided.add(contact);
                if (!DecideContacts.isThere(known) && !contact.intent().isRetirement()) {
                    firstSeen.add(id);
                }
            });
        });
        Set<ProfileId> unready = unreadyThere(batch);
        decided.addAll(orders.decide(batch, firstSeen, reasons, id -> contacts.isReady(id) || unready.contains(id)));
        return decided.stream()
                .map(one -> new Addressed(destination, one.intent(), one.hash()))
                .toList();
    }

    private Map<String, Held> held(Collection<ProfileId> profiles) {
        List<String> names = profiles.stream().map(ProfileId::toString).toList();
        return names.isEmpty() ? Map.of() : snapshot.held(destination, IntentKind.PUT_CONTACT, names);
    }

    /// People with orders in the batch whose contact cannot be sent as it is now, but is there all the same.
    private Set<ProfileId> unreadyThere(Batch batch) {
        Set<ProfileId> unready = batch.changes().stream()
                .filter(change -> !change.now().goods().isEmpty())
                .flatMap(change -> people.profileOf(change.now()).stream())
                .filter(id -> !contacts.isNobody(id) && !contacts.isReady(id))
                .collect(Collectors.toSet());
        Map<String, Held> held = held(unready);
        unready.removeIf(id -> !DecideContacts.isThere(held.getOrDefault(id.toString(), Held.NOTHING)));
        return unready;
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

    /// Whose orders changed has another history, and so has who is to be looked at again.
    private void addBuyers(Batch batch, Map<ProfileId, Because> reasons) {
        if (!shape.historyRead().isEmpty()) {
            batch.buyers(people).forEach((id, because) -> reasons.merge(id, because, Because::and));
        }
    }

    /// Whether the destination is meant to hold somebody. Of whom nothing but a consent is known nobody can tell yet.
    private boolean isIncluded(ProfileId id) {
        return people.speakingFor(id).stream().anyMatch(thing -> {
            Flow flow = flows.get(thing.key().connection());
            return flow != null && flow.includes(thing);
        });
    }

    private boolean flowsHere(Thing thing) {
        Flow flow = flows.get(thing.key().connection());
        return flow != null && flow.contacts();
    }
}
