package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.decide.DecideOrder;
import io.plumbline.engine.decide.DecideOrder.Subject;
import io.plumbline.engine.decide.Decided;
import io.plumbline.engine.decide.OrderLife;
import io.plumbline.engine.decide.OrderPolicy;
import io.plumbline.engine.resolve.People;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FulfilmentFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Decides what one destination must be told of the orders of a batch, and of orders that waited for their person.
final class DecideOrders {
    private final ConnectionName destination;
    private final Map<ConnectionName, Flow> flows;
    private final People people;
    private final Snapshot snapshot;
    private final OrderTerms terms;
    private final CaseTally tally;

    DecideOrders(Map<ConnectionName, Flow> flows, People people, Snapshot snapshot, OrderTerms terms, CaseTally tally) {
        this.destination = flows.values().iterator().next().to();
        this.tally = tally;
        this.flows = flows;
        this.people = people;
        this.snapshot = snapshot;
        this.terms = terms;
    }

    /// @param firstSeen people whom the destination did not know and now will, with orders that waited for that
    /// @param reasons why people changed
    /// @param contactable whether somebody can be in the destination at all
    List<Decided> decide(
            Batch batch, List<ProfileId> firstSeen, Map<ProfileId, Because> reasons, Predicate<ProfileId> contactable) {
        Map<RecordKey, Candidate> candidates = new LinkedHashMap<>();
        for (Thing waiting : waitingFor(firstSeen)) {
            people.profileOf(waiting)
                    .filter(contactable)
                    .ifPresent(id -> add(waiting, id, reasons.getOrDefault(id, history(waiting)), candidates));
        }
        for (Batch.Change change : batch.changes()) {
            candidates.remove(change.now().key());
            people.profileOf(change.now())
                    .filter(contactable)
                    .ifPresent(id -> add(change.now(), id, change.because(), candidates));
        }
        List<Decided> decided = new ArrayList<>();
        candidates.values().forEach(candidate -> decided.addAll(decide(candidate)));
        return withoutTold(decided);
    }

    private static Because history(Thing thing) {
        return new Because(thing.at(), false, false);
    }

    /// Orders of people who are new to the destination, and those that name somebody who turned out to be one it knows.
    private Collection<Thing> waitingFor(List<ProfileId> firstSeen) {
        Set<Identifier> persons = new HashSet<>(people.identifiersOf(firstSeen));
        persons.addAll(people.newlyPointing());
        return persons.isEmpty() ? List.of() : snapshot.goodsOf(persons);
    }

    private record Candidate(Thing thing, OrderFact order, ProfileId contact, Because because) {}

    private void add(Thing thing, ProfileId contact, Because because, Map<RecordKey, Candidate> candidates) {
        Flow flow = flows.get(thing.key().connection());
        if (flow == null || !(flow.orders() || flow.events())) {
            return;
        }
        for (Fact fact : thing.goods()) {
            if (fact instanceof OrderFact order && flow.audience().includes(order)) {
                candidates.put(thing.key(), new Candidate(thing, order, contact, because));
            }
        }
    }

    private List<Decided> decide(Candidate candidate) {
        Thing thing = candidate.thing();
        Flow flow = Objects.requireNonNull(flows.get(thing.key().connection()));
        OrderPolicy policy = new OrderPolicy(
                flow.orders(),
                flow.events(),
                flow.ordersSince(),
                terms.liveSince().apply(thing.key().connection()),
                flow.eventAgeMax());
        List<FulfilmentFact> fulfilments = thing.goods().stream()
                .filter(FulfilmentFact.class::isInstance)
                .map(FulfilmentFact.class::cast)
                .toList();
        Subject subject = new Subject(
                thing.key(),
                new OrderLife(candidate.order(), fulfilments),
                FactDocuments.write(candidate.order()),
                candidate.contact(),
                people.told(candidate.contact()).document());
        DecideOrder.Told told = new DecideOrder(flow.shape(), policy, terms.now()).from(subject, candidate.because());
        RecordCases.unfitOrder(destination.value(), thing.key(), told.problems(), tally);
        return told.decided();
    }

    /// What the destination was told before is not told again. What waits to be told is replaced if it has changed; the
    /// queue knows whether it is still time.
    private List<Decided> withoutTold(List<Decided> decided) {
        Map<IntentKind, Set<String>> things = decided.stream()
                .collect(Collectors.groupingBy(
                        each -> each.intent().kind(),
                        Collectors.mapping(each -> each.intent().thing(), Collectors.toSet())));
        Map<IntentKind, Map<String, Held>> held = new EnumMap<>(IntentKind.class);
        things.forEach((kind, names) -> held.put(kind, snapshot.held(destination, kind, names)));
        return decided.stream()
                .filter(each -> {
                    Held known = held.getOrDefault(each.intent().kind(), Map.of())
                            .getOrDefault(each.intent().thing(), Held.NOTHING);
                    return !known.isAcknowledged() && !known.queuedHash().equals(each.hash());
                })
                .toList();
    }
}
