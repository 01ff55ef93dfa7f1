package io.plumbline.engine.deliver;

import io.plumbline.connector.FindsContacts;
import io.plumbline.connector.FindsContacts.Held;
import io.plumbline.connector.FindsContacts.Owner;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.engine.deliver.DeliverStep.DeliverContext;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Sees to it that a destination gets nobody twice: whoever it never acknowledged is looked up there first, and adopted
/// if found. Used by one thread.
///
/// Looking up costs a call or two for as many contacts as one call takes. A first load into an account that held nobody
/// when this process began looks nobody up.
final class Newcomers {
    private static final Treatment OF_SEVERAL = new Treatment.Settle(new Outcome.Refused(
            "address-of-several-contacts",
            "Several contacts of the destination have this address; merge them there, then have this one sent again"));
    private static final Treatment OF_ANOTHER = new Treatment.Settle(new Outcome.Refused(
            "address-of-another-contact",
            "A contact of the destination has this address and an external id that is not ours; clear that id there,"
                    + " then have this one sent again"));

    private final DestinationSetup setup;
    private final Outbox outbox;
    private final Attempt attempt;
    private final ReadStandings standings;
    private final LoadGate gate;
    private Optional<Boolean> startedEmpty = Optional.empty();

    Newcomers(DestinationSetup setup, Outbox outbox, Attempt attempt, DeliverContext context) {
        this.setup = setup;
        this.outbox = outbox;
        this.attempt = attempt;
        this.standings = context.standings();
        this.gate = context.gate();
    }

    /// What is to be done with those of some intents that cannot simply be delivered, by thing.
    Map<String, Treatment> treat(IntentKind kind, List<QueuedIntent> intents) throws InterruptedException {
        if (kind != IntentKind.PUT_CONTACT || !(setup.destination() instanceof FindsContacts destination)) {
            return Map.of();
        }
        Map<String, QueuedIntent> unknown = unknown(intents);
        Map<String, Treatment> treatments = new HashMap<>(standings.awaited(unknown.keySet()));
        unknown.keySet().removeAll(treatments.keySet());
        unknown.keySet().removeAll(standings.takeKnown(unknown.keySet()));
        try {
            leaveOutFirstLoad(destination, unknown);
            if (!unknown.isEmpty()) {
                lookUp(destination, unknown, treatments);
            }
        } catch (SystemUnreachableException e) {
            Treatment later = new Treatment.Settle(
                    e.needsPerson()
                            ? new Outcome.Stopped(e.code(), e.explanation())
                            : new Outcome.Later(e.code(), e.delay()));
            unknown.keySet().forEach(thing -> treatments.put(thing, later));
        }
        return treatments;
    }

    /// Contacts that the destination never acknowledged.
    private Map<String, QueuedIntent> unknown(List<QueuedIntent> intents) {
        Map<String, QueuedIntent> unknown = new TreeMap<>();
        intents.stream()
                .filter(intent -> !intent.isRetirement())
                .forEach(intent -> unknown.put(intent.intent().thing(), intent));
        if (!unknown.isEmpty()) {
            unknown.keySet().removeAll(outbox.acknowledged(setup.name(), IntentKind.PUT_CONTACT, unknown.keySet()));
        }
        return unknown;
    }

    private void leaveOutFirstLoad(FindsContacts destination, Map<String, QueuedIntent> unknown)
            throws InterruptedException {
        if (!unknown.isEmpty() && startedEmpty.isEmpty()) {
            startedEmpty = Optional.of(destination.isEmpty());
        }
        if (startedEmpty.orElse(false)) {
            boolean loading = !gate.isOpen();
            unknown.values().removeIf(newcomer -> loading || newcomer.intent().lane() == Lane.BULK);
        }
    }

    private void lookUp(FindsContacts destination, Map<String, QueuedIntent> unknown, Map<String, Treatment> treatments)
            throws InterruptedException {
        Set<String> asked = new HashSet<>();
        unknown.values().forEach(newcomer -> asked.add(address(destination, newcomer)));
        asked.remove("");
        Held held = destination.find(unknown.keySet(), asked);
        Set<String> ours = ours(held);
        List<QueuedIntent> adopting = new ArrayList<>();
        for (QueuedIntent newcomer : unknown.values()) {
            String thing = newcomer.intent().thing();
            String address = address(destination, newcomer);
            if (!held.externalIds().contains(thing)) {
                switch (held.byEmail().get(address)) {
                    case null -> {} // Nobody has the address, so that the contact may be created.
                    case Owner.Several ignored -> treatments.put(thing, OF_SEVERAL);
                    case Owner.One(var id) when id.isEmpty() -> adopting.add(newcomer.adopting(address));
                    case Owner.One(var id) when !ours.contains(id) -> treatments.put(thing, OF_ANOTHER);
                    case Owner.One ignored -> {} // Ours and about to get another address, or retired.
                }
            }
        }
        Set<String> present = new HashSet<>(held.externalIds());
        present.addAll(adopt(adopting, treatments));
        standings.read(destination, present);
        for (QueuedIntent newcomer : unknown.values()) {
            if (present.contains(newcomer.intent().thing()) && newcomer.intent().optsIn()) {
                treatments.putAll(standings.await(newcomer.intent().thing()));
            }
        }
    }

    private static String address(FindsContacts destination, QueuedIntent newcomer) {
        return destination.address(newcomer.intent().body());
    }

    /// External ids that addresses have in the destination and that we gave it.
    private Set<String> ours(Held held) {
        Set<String> ids = new HashSet<>();
        held.byEmail().values().forEach(owner -> {
            if (owner instanceof Owner.One(var id) && !id.isEmpty()) {
                ids.add(id);
            }
        });
        return ids.isEmpty() ? ids : outbox.acknowledged(setup.name(), IntentKind.PUT_CONTACT, ids);
    }

    /// Gives contacts our external id, and nothing else.
    ///
    /// @return those who have it now
    private Set<String> adopt(List<QueuedIntent> adopting, Map<String, Treatment> treatments)
            throws InterruptedException {
        Set<String> adopted = new HashSet<>();
        if (!adopting.isEmpty()) {
            List<Outcome> outcomes = attempt.send(IntentKind.PUT_CONTACT, adopting);
            for (int i = 0; i < adopting.size(); i++) {
                String thing = adopting.get(i).intent().thing();
                switch (outcomes.get(i)) {
                    case Outcome.Acknowledged ignored -> adopted.add(thing);
                    case Outcome other -> treatments.put(thing, new Treatment.Settle(other));
                }
            }
        }
        return adopted;
    }
}
