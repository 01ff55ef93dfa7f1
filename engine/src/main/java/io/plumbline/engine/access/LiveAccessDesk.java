package io.plumbline.engine.access;

import io.plumbline.engine.erase.AddressesIn;
import io.plumbline.engine.erase.Said;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CustomerView;
import io.plumbline.engine.view.Views;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The desk of a running engine. Who is meant is found out just as for an erasure, so that what is given out is what
/// would be erased.
public final class LiveAccessDesk implements AccessDesk {
    private static final int NAMED_MAX = 10;

    private final Storage storage;
    private final Views views;
    private final IdentityRules rules;

    public LiveAccessDesk(Storage storage, Views views, IdentityRules rules) {
        this.storage = storage;
        this.views = views;
        this.rules = rules;
    }

    @Override
    public AccessAnswer access(String wanted) {
        String address = Email.normal(wanted);
        Optional<Email> email = Email.isNormal(address) ? Optional.of(new Email(address)) : Optional.empty();
        Identifier identifier = email.flatMap(rules::email).orElseGet(() -> Identifier.contact(wanted.strip()));
        try (Snapshot snapshot = storage.look()) {
            List<ProfileId> carriers = snapshot.carriers(identifier, NAMED_MAX);
            if (carriers.size() > 1) {
                return new AccessAnswer.Several(
                        carriers.stream().map(ProfileId::toString).sorted().toList());
            }
            Set<Identifier> spellings = new HashSet<>();
            email.ifPresent(one -> spellings.addAll(Said.spellings(one, rules)));
            return file(snapshot, carriers.isEmpty() ? identifier : contact(carriers.getFirst()), spellings);
        }
    }

    private static Identifier contact(ProfileId id) {
        return Identifier.contact(id.toString());
    }

    private AccessAnswer file(Snapshot snapshot, Identifier wanted, Set<Identifier> spellings) {
        Neighbourhood around = snapshot.around(List.of(wanted));
        ProfileId id = around.identifiers().get(wanted);
        Set<Identifier> theirs = new HashSet<>();
        around.identifiers().forEach((identifier, profile) -> {
            if (profile.equals(id)) {
                theirs.add(identifier);
            }
        });
        around.carriers().forEach((identifier, carriers) -> {
            if (id != null
                    && carriers.profiles().contains(id)
                    && snapshot.carriers(identifier, 2).equals(List.of(id))) {
                theirs.add(identifier);
            }
        });
        Set<Identifier> searched = new HashSet<>(theirs);
        searched.addAll(spellings);
        Set<RecordKey> besides = besides(snapshot, searched);
        Optional<CustomerView> person = Optional.ofNullable(id).flatMap(known -> views.customer(known.toString()));
        return person.isEmpty() && besides.isEmpty()
                ? new AccessAnswer.Nobody()
                : new AccessAnswer.Found(new PersonalFile(storage.personalRecords(), person, theirs, besides));
    }

    /// Records in quarantine that hold an address of the person, and those of accounts that nobody knows.
    private static Set<RecordKey> besides(Snapshot snapshot, Set<Identifier> theirs) {
        Set<String> addresses = new HashSet<>();
        theirs.stream().filter(Identifier::isEmail).map(Identifier::value).forEach(addresses::add);
        Set<RecordKey> found = new HashSet<>();
        if (addresses.isEmpty()) {
            return found;
        }
        found.addAll(snapshot.quarantined(
                payload -> AddressesIn.payload(payload).stream().anyMatch(addresses::contains)));
        for (Thing thing : snapshot.holding(addresses)) {
            Identifier person = thing.person();
            if (person == null
                    || (!theirs.contains(person)
                            && snapshot.carriers(person, 1).isEmpty()
                            && !snapshot.around(List.of(person)).identifiers().containsKey(person))) {
                found.add(thing.key());
            }
        }
        return found;
    }
}
