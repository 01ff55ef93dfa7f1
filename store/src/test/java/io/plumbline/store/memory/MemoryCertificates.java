package io.plumbline.store.memory;

import io.plumbline.engine.erase.Certificate;
import io.plumbline.engine.erase.Certificate.ErasedContact;
import io.plumbline.engine.erase.Certificate.State;
import io.plumbline.engine.erase.Certificates;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.memory.MemoryState.Acknowledged;
import io.plumbline.store.memory.MemoryState.IntentKey;
import io.plumbline.store.memory.MemoryState.Queued;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Certificates as a list.
record MemoryCertificates(MemoryState state) implements Certificates {
    /// A certificate without what destinations did, and whom they are to erase.
    record Stored(Certificate certificate, List<Contact> contacts) {}

    record Contact(ConnectionName destination, String contact) {}

    @Override
    public List<Certificate> newest(long after, int limitMax) {
        synchronized (state) {
            return state.certificates.stream()
                    .map(this::now)
                    .filter(one -> after == 0 || one.number() < after)
                    .sorted(Comparator.comparingLong(Certificate::number).reversed())
                    .limit(limitMax)
                    .toList();
        }
    }

    @Override
    public Optional<Certificate> byId(String id) {
        return newest(0, Integer.MAX_VALUE).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Certificate now(Stored stored) {
        Certificate one = stored.certificate();
        return new Certificate(
                one.number(),
                one.id(),
                one.person(),
                one.origin(),
                one.reason(),
                one.at(),
                one.at(),
                one.cleared(),
                stored.contacts().stream().map(this::contact).toList(),
                one.byHand());
    }

    private ErasedContact contact(Contact contact) {
        IntentKey key = new IntentKey(contact.destination(), IntentKind.ERASE_CONTACT, contact.contact());
        Acknowledged acknowledged = state.ledger.get(key);
        Queued queued = state.queue.get(key);
        String name = contact.destination().value();
        if (acknowledged != null) {
            return new ErasedContact(name, contact.contact(), State.ACKNOWLEDGED, acknowledged.at(), "");
        }
        State how = queued == null
                ? State.WAITING
                : switch (queued.standing()) {
                    case DOUBT -> State.IN_DOUBT;
                    case DEAD -> State.REFUSED;
                    default -> State.WAITING;
                };
        return new ErasedContact(
                name,
                contact.contact(),
                how,
                null,
                queued == null ? "" : queued.stop().code());
    }
}
