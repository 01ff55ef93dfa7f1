package io.plumbline.store.memory;

import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.memory.MemoryState.Acknowledged;
import io.plumbline.store.memory.MemoryState.IntentKey;
import io.plumbline.store.memory.MemoryState.Queued;
import io.plumbline.store.memory.MemoryState.Standing;
import io.plumbline.store.memory.MemoryState.Stop;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts intents into the queue: contacts first, so that all others see which contacts are on their way.
record MemoryQueue(MemoryState state, long settlementSeen) {
    void add(Collection<Addressed> intents, Instant at) {
        for (Addressed addressed : intents) {
            if (addressed.intent().kind() == IntentKind.PUT_CONTACT) {
                add(addressed, at);
            }
        }
        for (Addressed addressed : intents) {
            if (addressed.intent().kind() != IntentKind.PUT_CONTACT) {
                add(addressed, at);
            }
        }
    }

    private void add(Addressed addressed, Instant at) {
        Intent intent = addressed.intent();
        IntentKey key = new IntentKey(addressed.destination(), intent.kind(), intent.thing());
        Queued before = state.queue.get(key);
        Standing standing = isFree(addressed) ? Standing.WAITING : Standing.HELD;
        if (before == null) {
            if (!wentOutMeanwhile(key)) {
                long id = ++state.intents;
                state.queue.put(
                        key, new Queued(id, 1, intent, addressed.hash(), standing, 0, Instant.EPOCH, at, Stop.NONE));
            }
        } else if (mayBeReplaced(key, before)) {
            state.queue.put(
                    key,
                    new Queued(
                            before.id(),
                            before.revision() + 1,
                            merged(before.intent(), intent),
                            addressed.hash(),
                            standing,
                            0,
                            Instant.EPOCH,
                            before.since(),
                            Stop.NONE));
        }
    }

    /// What was queued for contacts that nobody is left of.
    void handOver(Map<ProfileId, ProfileId> leftOver, Set<ConnectionName> loading) {
        for (Map.Entry<IntentKey, Queued> entry : List.copyOf(state.queue.entrySet())) {
            Queued queued = entry.getValue();
            ProfileId heir = leftOver.get(queued.intent().contact());
            if (heir == null) {
                continue;
            }
            boolean contact = entry.getKey().kind() == IntentKind.PUT_CONTACT;
            boolean unsent = loading.contains(entry.getKey().destination())
                    && queued.intent().lane() == Lane.BULK
                    && !state.ledger.containsKey(entry.getKey());
            if (contact && unsent && queued.standing() == Standing.WAITING) {
                state.queue.remove(entry.getKey());
            } else if (!contact && (queued.standing() == Standing.HELD || queued.standing() == Standing.WAITING)) {
                give(entry.getKey(), queued, heir);
            }
        }
    }

    private void give(IntentKey key, Queued queued, ProfileId heir) {
        Intent intent = queued.intent();
        if (heir.equals(intent.contact())) {
            state.queue.remove(key);
            return;
        }
        Intent given = new Intent(
                intent.kind(), intent.lane(), intent.thing(), heir, intent.body(), intent.cause(), intent.live());
        Standing standing =
                isFree(new Addressed(key.destination(), given, queued.hash())) ? Standing.WAITING : Standing.HELD;
        state.queue.put(
                key,
                new Queued(
                        queued.id(),
                        queued.revision(),
                        given,
                        queued.hash(),
                        standing,
                        queued.attempts(),
                        queued.notBefore(),
                        queued.since(),
                        queued.stop()));
    }

    private boolean wentOutMeanwhile(IntentKey key) {
        Acknowledged acknowledged = state.ledger.get(key);
        return !key.isRepeatable() && acknowledged != null && acknowledged.settlement() > settlementSeen;
    }

    private static boolean mayBeReplaced(IntentKey key, Queued before) {
        return switch (before.standing()) {
            case WAITING, HELD, DEAD -> true;
            case SENDING, DOUBT -> key.isRepeatable();
        };
    }

    private boolean isFree(Addressed addressed) {
        Intent intent = addressed.intent();
        ProfileId contact = intent.contact();
        if (contact == null
                || intent.kind() == IntentKind.PUT_CONTACT
                || contact.toString().equals(intent.thing())) {
            return true;
        }
        IntentKey put = new IntentKey(addressed.destination(), IntentKind.PUT_CONTACT, contact.toString());
        return state.ledger.containsKey(put) && !state.queue.containsKey(put);
    }

    private static Intent merged(Intent before, Intent now) {
        Instant cause = now.cause();
        if (before.live() && !now.live()) {
            cause = before.cause();
        } else if (before.live() == now.live() && before.cause().isBefore(cause)) {
            cause = before.cause();
        }
        return new Intent(
                now.kind(),
                before.lane().compareTo(now.lane()) < 0 ? before.lane() : now.lane(),
                now.thing(),
                now.contact(),
                now.body(),
                cause,
                before.live() || now.live());
    }
}
