package io.plumbline.sandbox.emarsys.lists;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.ListMembership;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;

/// The contact lists of the account. Safe for many threads.
public final class ContactLists implements ListMembership {
    private static final long FIRST_ID = 700_000_001;

    private final ContactBase contacts;
    private final InstantSource clock;
    private final Map<Long, ContactList> byId = new TreeMap<>();
    private long nextId = FIRST_ID;

    public ContactLists(ContactBase contacts, InstantSource clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /// One list.
    ///
    /// @param members the internal ids of its contacts
    record ContactList(long id, String name, Instant created, NavigableSet<Integer> members) {
        ContactList renamed(String changed) {
            return new ContactList(id, changed, created, members);
        }
    }

    @Override
    public boolean exists(long listId) {
        return find(listId).isPresent();
    }

    @Override
    public void add(long listId, Contact contact) {
        find(listId).ifPresent(list -> list.members().add(contact.id()));
    }

    public synchronized int size() {
        return byId.size();
    }

    /// The contacts of a list with internal ids above the given one; empty if there is no such list.
    public Optional<List<Contact>> contacts(long listId, int afterId, int limit) {
        return find(listId).map(list -> {
            List<Contact> page = new ArrayList<>();
            for (int id : list.members().tailSet(afterId, false)) {
                if (page.size() == limit) {
                    break;
                }
                contacts.byId(id).ifPresent(page::add);
            }
            return page;
        });
    }

    synchronized List<ContactList> all() {
        return List.copyOf(byId.values());
    }

    synchronized Optional<ContactList> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized ContactList create(String name) {
        checkName(name);
        ContactList list = new ContactList(nextId++, name, clock.instant(), new ConcurrentSkipListSet<>());
        byId.put(list.id(), list);
        return list;
    }

    synchronized void rename(ContactList list, String name) {
        if (!list.name().equals(name)) {
            checkName(name);
        }
        byId.put(list.id(), list.renamed(name));
    }

    synchronized void delete(ContactList list) {
        byId.remove(list.id());
    }

    private void checkName(String name) {
        if (name.isBlank()) {
            throw RefusedException.badRequest(3001, "The name of the contact list is missing");
        }
        if (byId.values().stream().anyMatch(list -> list.name().equals(name))) {
            throw RefusedException.badRequest(3005, "A contact list with this name already exists");
        }
    }
}
