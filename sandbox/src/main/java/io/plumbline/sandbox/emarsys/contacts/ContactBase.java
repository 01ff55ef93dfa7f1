package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.kit.Chronicle;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All contacts, found by internal id, by uid and by any field that was ever used as a key.
///
/// Safe for many threads; work that reads and then writes runs in [#exclusively].
public final class ContactBase {
    private static final int FIRST_ID = 100_000_001;
    private static final int CHANGES_MAX = 2_000_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final InstantSource clock;
    private final Map<Integer, ValueIndex> indexes = new TreeMap<>();
    private final Chronicle<ConsentChange> consentChanges = new Chronicle<>(CHANGES_MAX);
    private @Nullable Contact[] contacts = new Contact[1024];
    private int lastNumber;
    private OptInCounts counts = OptInCounts.NONE;

    public ContactBase(InstantSource clock) {
        this.clock = clock;
    }

    /// Runs work that no other thread may come between.
    public synchronized <T> T exclusively(Supplier<T> work) {
        return work.get();
    }

    public synchronized Optional<Contact> byId(long id) {
        long number = id - FIRST_ID;
        return number < 0 || number >= lastNumber ? Optional.empty() : Optional.ofNullable(contacts[(int) number]);
    }

    /// Finds the contacts whose key has a value, in the order of their internal ids.
    public synchronized List<Contact> find(KeyField key, String value) {
        if (key.equals(KeyField.INTERNAL_ID)) {
            return NUMBER.matcher(value).matches()
                    ? byId(Long.parseLong(value)).stream().toList()
                    : List.of();
        }
        if (key.equals(KeyField.UID)) {
            return Uids.id(value).stream()
                    .mapToObj(this::byId)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return withValue(key.fieldId(), value);
    }

    private List<Contact> withValue(int field, String value) {
        List<Contact> found = new ArrayList<>(1);
        index(field).forEachCandidate(value, number -> {
            Contact candidate = contacts[number];
            if (candidate != null && candidate.value(field).equals(value)) {
                found.add(candidate);
            }
        });
        if (found.size() > 1) {
            found.sort((one, other) -> Integer.compare(one.id(), other.id()));
        }
        return found;
    }

    public synchronized Contact create(Map<Integer, String> values, Origin origin) {
        Contact contact = new Contact(FIRST_ID + lastNumber, clock.instant().getEpochSecond());
        if (lastNumber == contacts.length) {
            contacts = Arrays.copyOf(contacts, contacts.length * 2);
        }
        contacts[lastNumber++] = contact;
        counts = counts.plus("", 1);
        change(contact, values, origin);
        return contact;
    }

    /// Sets the given fields and leaves all others alone; an empty text clears a field.
    public synchronized void change(Contact contact, Map<Integer, String> changes, Origin origin) {
        indexes.forEach((field, index) -> {
            if (changes.containsKey(field)) {
                move(index, contact, contact.value(field), changes.getOrDefault(field, ""));
            }
        });
        String optInBefore = contact.value(Field.OPT_IN);
        String emailBefore = contact.value(Field.EMAIL);
        contact.apply(changes);
        String optIn = contact.value(Field.OPT_IN);
        counts = counts.plus(optInBefore, -1).plus(optIn, 1);
        if (!optIn.equals(optInBefore) || !contact.value(Field.EMAIL).equals(emailBefore)) {
            consentChanges.append(
                    new ConsentChange(contact.id(), clock.instant().getEpochSecond(), origin));
        }
    }

    public synchronized void delete(Contact contact) {
        indexes.forEach((field, index) -> move(index, contact, contact.value(field), ""));
        counts = counts.plus(contact.value(Field.OPT_IN), -1);
        contacts[contact.id() - FIRST_ID] = null;
    }

    /// Contacts with internal ids above the given one, in their order.
    public synchronized List<Contact> after(long id, int limit, Predicate<Contact> wanted) {
        List<Contact> page = new ArrayList<>();
        for (int number = (int) Math.clamp(id + 1 - FIRST_ID, 0L, lastNumber);
                number < lastNumber && page.size() < limit;
                number++) {
            Contact contact = contacts[number];
            if (contact != null && wanted.test(contact)) {
                page.add(contact);
            }
        }
        return page;
    }

    public synchronized OptInCounts counts() {
        return counts;
    }

    public Chronicle<ConsentChange> consentChanges() {
        return consentChanges;
    }

    private ValueIndex index(int field) {
        return indexes.computeIfAbsent(field, this::build);
    }

    private ValueIndex build(int field) {
        ValueIndex index = new ValueIndex();
        after(0, Integer.MAX_VALUE, _ -> true).forEach(contact -> move(index, contact, "", contact.value(field)));
        return index;
    }

    private static void move(ValueIndex index, Contact contact, String before, String after) {
        int number = contact.id() - FIRST_ID;
        if (!before.equals(after)) {
            if (!before.isEmpty()) {
                index.remove(number, before);
            }
            if (!after.isEmpty()) {
                index.add(number, after);
            }
        }
    }
}
