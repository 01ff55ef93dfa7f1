package io.plumbline.store.deliver;

import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether intents that belong to a contact may go: the destination must hold the contact, and nothing for that contact
/// may be in the queue, so that an event never meets an older contact than the one it was decided with. A contact that
/// was refused stays in the queue, and so its intents stay held until it is mended.
final class ContactsThere {
    private static final String THERE = """
            SELECT l.destination, l.thing FROM {keys} CROSS JOIN ledger l
            ON l.destination = k.value ->> 0 AND l.kind = 'put-contact' AND l.thing = k.value ->> 1
            WHERE NOT EXISTS (
                SELECT 1 FROM intent i
                WHERE i.destination = l.destination AND i.kind = 'put-contact' AND i.thing = l.thing)""";

    private final Set<Contact> needed;
    private final Set<Contact> coming;

    ContactsThere(Collection<Addressed> intents) {
        needed = intents.stream()
                .filter(addressed -> needs(addressed.intent()))
                .map(addressed -> new Contact(
                        addressed.destination().value(),
                        Objects.requireNonNull(addressed.intent().contact()).toString()))
                .collect(Collectors.toSet());
        coming = intents.stream()
                .filter(addressed -> addressed.intent().kind() == IntentKind.PUT_CONTACT)
                .map(addressed -> new Contact(
                        addressed.destination().value(), addressed.intent().thing()))
                .collect(Collectors.toSet());
    }

    /// A contact as one destination knows it.
    record Contact(String destination, String id) {}

    /// The contacts that are wholly there, before this batch and after it.
    Set<Contact> read(Session session) throws SQLException {
        Set<Contact> there = new HashSet<>();
        if (!needed.isEmpty()) {
            session.each(THERE, row -> there.add(new Contact(row.text(), row.text())), Keys.of(needed, contact ->
                    new Object[] {contact.destination(), contact.id()}));
        }
        there.removeAll(coming);
        return there;
    }

    IntentState stateOf(Addressed addressed, Set<Contact> there) {
        @Nullable ProfileId contact = addressed.intent().contact();
        boolean free = contact == null
                || !needs(addressed.intent())
                || there.contains(new Contact(addressed.destination().value(), contact.toString()));
        return free ? IntentState.WAITING : IntentState.HELD;
    }

    /// An intent about the contact itself needs nothing to be there first.
    private static boolean needs(Intent intent) {
        ProfileId contact = intent.contact();
        return contact != null
                && intent.kind() != IntentKind.PUT_CONTACT
                && !contact.toString().equals(intent.thing());
    }
}
