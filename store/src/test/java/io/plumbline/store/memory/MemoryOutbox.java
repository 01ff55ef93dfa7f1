package io.plumbline.store.memory;

import io.plumbline.engine.deliver.Outbox;
import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.memory.MemoryState.Acknowledged;
import io.plumbline.store.memory.MemoryState.Delivered;
import io.plumbline.store.memory.MemoryState.IntentKey;
import io.plumbline.store.memory.MemoryState.Queued;
import io.plumbline.store.memory.MemoryState.Standing;
import io.plumbline.store.memory.MemoryState.Stop;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The queue and the ledger as maps.
record MemoryOutbox(MemoryState state) implements Outbox {
    @Override
    public List<QueuedIntent> due(
            ConnectionName destination, IntentKind kind, Lane slowest, Instant now, int intentsMax) {
        synchronized (state) {
            return waiting(destination, slowest)
                    .filter(queued -> queued.intent().kind() == kind)
                    .filter(queued -> !queued.notBefore().isAfter(now))
                    .sorted(Comparator.comparing(
                                    (Queued queued) -> queued.intent().lane())
                            .thenComparingLong(Queued::id))
                    .limit(intentsMax)
                    .map(queued -> new QueuedIntent(
                            queued.id(),
                            queued.revision(),
                            queued.intent(),
                            queued.hash(),
                            queued.attempts(),
                            queued.since()))
                    .toList();
        }
    }

    @Override
    public Optional<Instant> nextDue(ConnectionName destination, Lane slowest) {
        synchronized (state) {
            return waiting(destination, slowest).map(Queued::notBefore).min(Comparator.naturalOrder());
        }
    }

    private Stream<Queued> waiting(ConnectionName destination, Lane slowest) {
        return state.queue.entrySet().stream()
                .filter(entry -> entry.getKey().destination().equals(destination))
                .map(Map.Entry::getValue)
                .filter(queued -> queued.standing() == Standing.WAITING)
                .filter(queued -> queued.intent().lane().compareTo(slowest) <= 0);
    }

    @Override
    public Set<String> acknowledged(ConnectionName destination, IntentKind kind, Collection<String> things) {
        synchronized (state) {
            return things.stream()
                    .filter(thing -> state.ledger.containsKey(new IntentKey(destination, kind, thing)))
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public void markSending(List<QueuedIntent> intents) {
        synchronized (state) {
            List<Long> ids = intents.stream().map(QueuedIntent::id).toList();
            state.queue.replaceAll((key, queued) -> ids.contains(queued.id()) && queued.standing() == Standing.WAITING
                    ? queued.standing(Standing.SENDING)
                    : queued);
        }
    }

    @Override
    public int doubtUnfinished(ConnectionName destination, Instant at) {
        synchronized (state) {
            int[] doubted = new int[1];
            state.queue.replaceAll((key, queued) -> {
                if (!key.destination().equals(destination) || queued.standing() != Standing.SENDING) {
                    return queued;
                }
                doubted[0]++;
                MemoryCases.raise(state, interrupted(destination, queued.intent(), at));
                return queued.stopped(Standing.DOUBT, new Stop("interrupted", "", at));
            });
            return doubted[0];
        }
    }

    private static ExceptionCase interrupted(ConnectionName destination, Intent intent, Instant at) {
        return new ExceptionCase(
                "in-doubt/interrupted",
                destination.value(),
                "operations",
                "Plumbline ended while these were being sent, and nobody knows whether they arrived",
                1,
                List.of(intent.kind().word() + " " + intent.thing()),
                "Look in the destination whether it holds them; send again only what it does not hold",
                at);
    }

    @Override
    public void settle(ConnectionName destination, Settlement settlement) {
        synchronized (state) {
            state.settlements++;
            settlement.settled().forEach(settled -> settle(destination, settled, settlement.at()));
            settlement.settled().stream()
                    .filter(settled -> settled.fate() instanceof Fate.Acknowledged)
                    .map(settled -> settled.intent().intent())
                    .filter(intent -> intent.kind() == IntentKind.PUT_CONTACT && !intent.isRetirement())
                    .forEach(intent -> letGo(destination, intent.thing()));
            settlement.cases().forEach(one -> MemoryCases.raise(state, one));
        }
    }

    private void settle(ConnectionName destination, Settled settled, Instant at) {
        Intent intent = settled.intent().intent();
        IntentKey key = new IntentKey(destination, intent.kind(), intent.thing());
        Queued there = state.queue.get(key);
        if (settled.fate() instanceof Fate.Acknowledged) {
            if (there != null && there.id() == settled.intent().id()) {
                state.ledger.put(
                        key, new Acknowledged(settled.intent().hash(), intent.held(at), at, state.settlements));
            }
            state.delivered.add(new Delivered(key, intent, at));
        }
        Queued row = there;
        if (row == null || row.id() != settled.intent().id()) {
            return;
        }
        if (row.revision() == settled.intent().revision() || !key.isRepeatable()) {
            move(key, row, settled.fate(), at);
        } else if (row.standing() == Standing.SENDING) {
            state.queue.put(key, row.standing(Standing.WAITING));
        }
    }

    private void move(IntentKey key, Queued row, Fate fate, Instant at) {
        switch (fate) {
            case Fate.Acknowledged acknowledged -> state.queue.remove(key);
            case Fate.Again(Instant notBefore, boolean attempted) ->
                state.queue.put(key, row.putOff(notBefore, attempted ? 1 : 0));
            case Fate.Dead(String code, String explanation) -> {
                state.queue.put(key, row.stopped(Standing.DEAD, new Stop(code, explanation, at)));
                state.refused
                        .computeIfAbsent(key.destination(), ignored -> new TreeMap<>())
                        .merge(key.kind(), 1L, Long::sum);
            }
            case Fate.Doubtful(String code) ->
                state.queue.put(key, row.stopped(Standing.DOUBT, new Stop(code, "", at)));
        }
    }

    private void letGo(ConnectionName destination, String contact) {
        if (state.queue.containsKey(new IntentKey(destination, IntentKind.PUT_CONTACT, contact))) {
            return;
        }
        state.queue.replaceAll((key, queued) -> {
            ProfileId theirs = queued.intent().contact();
            boolean free = key.destination().equals(destination)
                    && queued.standing() == Standing.HELD
                    && theirs != null
                    && theirs.toString().equals(contact);
            return free ? queued.standing(Standing.WAITING) : queued;
        });
    }
}
