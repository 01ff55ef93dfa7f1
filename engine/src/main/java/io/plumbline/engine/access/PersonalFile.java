package io.plumbline.engine.access;

import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.engine.view.CustomerView;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Everything that is held of one person. Personal data. What changes while it is read may be in it or not.
public final class PersonalFile {
    private static final int PAGE_RECORDS = 50;

    private final PersonalRecords records;
    private final Optional<CustomerView> person;
    private final Set<Identifier> identifiers;
    private final Set<RecordKey> besides;

    /// @param person absent if there are records of the person only, and no profile
    /// @param identifiers those that nobody else has
    /// @param besides records that none of these leads to
    PersonalFile(
            PersonalRecords records,
            Optional<CustomerView> person,
            Collection<Identifier> identifiers,
            Collection<RecordKey> besides) {
        this.records = records;
        this.person = person;
        this.identifiers = new TreeSet<>(identifiers);
        this.besides = new TreeSet<>(besides);
    }

    public Optional<CustomerView> person() {
        return person;
    }

    /// What destinations hold of the person's contacts, or are to be sent about them.
    public List<Delivery> contacts() {
        List<String> contacts = identifiers.stream()
                .filter(Identifier::isContact)
                .map(Identifier::value)
                .toList();
        return contacts.isEmpty() ? List.of() : records.contacts(contacts);
    }

    /// Gives every record once.
    public void records(Consumer<HeldRecord> use) {
        for (Identifier identifier : identifiers) {
            of(identifier, false, use);
            of(identifier, true, use);
        }
        List<RecordKey> left = new ArrayList<>(besides);
        for (int from = 0; from < left.size(); from += PAGE_RECORDS) {
            records.named(left.subList(from, Math.min(left.size(), from + PAGE_RECORDS)))
                    .forEach(use);
        }
    }

    private void of(Identifier identifier, boolean goods, Consumer<HeldRecord> use) {
        List<HeldRecord> page = records.of(identifier, goods, 0, PAGE_RECORDS);
        while (!page.isEmpty()) {
            page.forEach(use);
            page = page.size() < PAGE_RECORDS
                    ? List.of()
                    : records.of(identifier, goods, page.getLast().number(), PAGE_RECORDS);
        }
    }
}
