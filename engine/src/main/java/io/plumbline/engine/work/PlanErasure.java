package io.plumbline.engine.work;

import io.plumbline.engine.erase.AddressesIn;
import io.plumbline.engine.erase.FollowUps;
import io.plumbline.engine.erase.Reach;
import io.plumbline.engine.erase.Said;
import io.plumbline.engine.standardise.StandardBatch;
import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds out all that has to go with a person, and what follows for others.
///
/// An identifier that others have too stays theirs. What follows for others, who may now be joined or parted, follows
/// as if all records of the person were deleted.
final class PlanErasure {
    private final MicroBatch microBatch;
    private final Snapshot snapshot;
    private final Reach reach;
    private final long position;
    private final IdentityRules rules;

    PlanErasure(MicroBatch microBatch, Snapshot snapshot, Reach reach, long position) {
        this.microBatch = microBatch;
        this.snapshot = snapshot;
        this.reach = reach;
        this.position = position;
        this.rules = microBatch.rules().identity();
    }

    /// Who is meant; several if the identifier points to nobody because several have it.
    List<ProfileId> whom(Identifier wanted) {
        List<ProfileId> carriers = snapshot.carriers(wanted, ErasePeople.NAMED_MAX);
        if (!carriers.isEmpty()) {
            return carriers;
        }
        ProfileId id = snapshot.around(List.of(wanted)).identifiers().get(wanted);
        return id == null ? List.of() : List.of(id);
    }

    /// Of somebody of whom nothing is held: the tombstone stands all the same.
    ErasurePlan nobody(ErasureOrder order) {
        Set<RecordKey> records = new HashSet<>();
        Set<Identifier> blocked = new HashSet<>();
        RecordKey record = order.record();
        if (record != null) {
            records.add(record);
            blocked.add(Identifier.record(record));
        }
        if (order.wanted().isContact()) {
            blocked.add(order.wanted());
        }
        Set<Identifier> identifiers = new HashSet<>(order.spellings());
        identifiers.removeAll(blocked);
        records.addAll(snapshot.quarantined(payload -> isAbout(payload, identifiers)));
        records.addAll(ofNobody(identifiers, order.erasure().until()));
        return new ErasurePlan(
                order.erasure(),
                order.wanted(),
                records,
                Set.of(),
                blocked,
                identifiers,
                Set.of(),
                Set.of(),
                Changes.none(position, order.erasure().at()),
                new FollowUps(reach));
    }

    /// Of somebody who is known.
    ErasurePlan of(ErasureOrder order, ProfileId id) {
        Neighbourhood around = snapshot.around(List.of(Identifier.contact(id.toString())));
        Set<Identifier> theirs = identifiers(around, id);
        List<Thing> speaking = around.speaking().stream()
                .filter(thing -> thing.person() != null && theirs.contains(thing.person()))
                .toList();
        return order.mayBePart() && isKnownBesides(order, speaking)
                ? part(order)
                : whole(order, new Known(id, theirs, speaking));
    }

    /// A person and what is known of them.
    ///
    /// @param identifiers those that nobody else has
    private record Known(ProfileId id, Set<Identifier> identifiers, List<Thing> speaking) {}

    private Set<Identifier> identifiers(Neighbourhood around, ProfileId id) {
        Set<Identifier> theirs = new HashSet<>();
        around.identifiers().forEach((identifier, profile) -> {
            if (profile.equals(id)) {
                theirs.add(identifier);
            }
        });
        around.carriers().forEach((identifier, carriers) -> {
            if (carriers.profiles().contains(id)
                    && snapshot.carriers(identifier, 2).equals(List.of(id))) {
                theirs.add(identifier);
            }
        });
        return theirs;
    }

    private static boolean isKnownBesides(ErasureOrder order, List<Thing> speaking) {
        return speaking.stream()
                .filter(thing -> !thing.key().equals(order.record()))
                .anyMatch(thing -> thing.personal().stream().anyMatch(CustomerFact.class::isInstance));
    }

    private ErasurePlan part(ErasureOrder order) {
        RecordKey record = Objects.requireNonNull(order.record());
        Identifier own = Identifier.record(record);
        return new ErasurePlan(
                order.erasure(),
                own,
                Set.of(record),
                Set.of(),
                Set.of(own),
                Set.of(),
                Set.of(),
                Set.of(),
                others(List.copyOf(snapshot.things(Set.of(record)).values()), order, snapshot),
                new FollowUps(reach));
    }

    private ErasurePlan whole(ErasureOrder order, Known known) {
        List<Thing> later =
                known.speaking().stream().filter(thing -> isLater(thing, order)).toList();
        Set<RecordKey> again = new HashSet<>();
        later.forEach(thing -> again.add(thing.key()));
        List<Thing> gone = known.speaking().stream()
                .filter(thing -> !again.contains(thing.key()))
                .toList();
        Set<Identifier> named = new HashSet<>(known.identifiers());
        named.addAll(order.spellings());
        gone.forEach(thing -> named.addAll(alsoWritten(thing, known.identifiers())));
        Set<Identifier> blocked = own(order, known, gone);
        later.forEach(thing -> blocked.removeAll(said(thing)));
        named.removeAll(blocked);
        Set<RecordKey> records = new HashSet<>(snapshot.quarantined(payload -> isAbout(payload, named)));
        gone.forEach(thing -> records.add(thing.key()));
        records.addAll(ofNobody(named, order.erasure().until()));
        Optional.ofNullable(order.record()).ifPresent(records::add);
        records.removeAll(again);
        Set<String> contacts = contacts(known);
        Changes changes = others(known.speaking(), order, new WithoutContacts(snapshot, contacts));
        return new ErasurePlan(
                order.erasure(),
                order.wanted(),
                records,
                again,
                blocked,
                named,
                Set.of(known.id()),
                contacts,
                beside(changes, known.id(), intents(order, contacts)),
                new FollowUps(reach));
    }

    /// Whether a source that erased somebody told this after that, so that it is of somebody new.
    private boolean isLater(Thing thing, ErasureOrder order) {
        return order.record() != null
                && !thing.key().equals(order.record())
                && thing.personal().stream()
                        .allMatch(fact -> Said.of(fact, thing.key(), thing.at(), rules)
                                .at()
                                .isAfter(order.erasure().until()));
    }

    private Set<Identifier> said(Thing thing) {
        Set<Identifier> said = new HashSet<>();
        thing.personal()
                .forEach(fact -> said.addAll(
                        Said.of(fact, thing.key(), thing.at(), rules).identifiers()));
        return said;
    }

    /// Addresses as they are written, where they are the person's as the rules compare them.
    private Set<Identifier> alsoWritten(Thing thing, Set<Identifier> theirs) {
        Set<Identifier> written = said(thing);
        written.removeIf(identifier -> !identifier.isEmail() || theirs.contains(identifier) || isOthers(identifier));
        return written;
    }

    private boolean isOthers(Identifier identifier) {
        return !whom(identifier).isEmpty();
    }

    /// What is a contact of the person itself: nobody else will ever be it.
    private static Set<Identifier> own(ErasureOrder order, Known known, List<Thing> gone) {
        Set<Identifier> own = new HashSet<>();
        known.identifiers().stream().filter(Identifier::isContact).forEach(own::add);
        for (Thing thing : gone) {
            own.add(Identifier.record(thing.key()));
            thing.personal().stream()
                    .filter(CustomerFact.class::isInstance)
                    .forEach(fact -> own.add(((CustomerFact) fact).own(thing.key())));
        }
        Optional.ofNullable(order.record()).map(Identifier::record).ifPresent(own::add);
        return own;
    }

    private static Set<String> contacts(Known known) {
        Set<String> contacts = new TreeSet<>();
        contacts.add(known.id().toString());
        known.identifiers().stream()
                .filter(Identifier::isContact)
                .map(Identifier::value)
                .forEach(contacts::add);
        return contacts;
    }

    /// Records that hold the person's address and are of an account that nobody knows: one that was deleted long ago,
    /// or is still to come.
    private Set<RecordKey> ofNobody(Set<Identifier> identifiers, Instant until) {
        Set<String> addresses = new HashSet<>();
        identifiers.stream().filter(Identifier::isEmail).map(Identifier::value).forEach(addresses::add);
        Set<RecordKey> found = new HashSet<>();
        for (Thing thing : addresses.isEmpty() ? List.<Thing>of() : snapshot.holding(addresses)) {
            Identifier person = thing.person();
            boolean theirs = Stream.concat(thing.personal().stream(), thing.goods().stream())
                    .map(fact -> Said.of(fact, thing.key(), thing.at(), rules))
                    .anyMatch(said -> !said.at().isAfter(until)
                            && said.identifiers().stream().anyMatch(identifiers::contains));
            if (theirs && (person == null || whom(person).isEmpty())) {
                found.add(thing.key());
            }
        }
        return found;
    }

    private static boolean isAbout(RecordPayload payload, Set<Identifier> identifiers) {
        return AddressesIn.payload(payload).stream()
                .anyMatch(address -> identifiers.contains(new Identifier(Identifier.EMAIL, address)));
    }

    /// What follows for everybody from these things being gone.
    private Changes others(List<Thing> gone, ErasureOrder order, Snapshot seen) {
        List<StandardEntry> entries = gone.stream()
                .map(thing -> new StandardEntry(
                        position,
                        SourceRecord.gone(thing.key(), thing.version() + 1, thing.at(), RecordChange.ERASED),
                        new Standardised.Facts(List.of(), List.of()),
                        List.of()))
                .toList();
        if (entries.isEmpty()) {
            return Changes.none(position, order.erasure().at());
        }
        return microBatch
                .follow(
                        new StandardBatch(position, entries),
                        seen,
                        order.erasure().at())
                .beside();
    }

    /// The same without the person, whose contacts are erased and not retired.
    private static Changes beside(Changes changes, ProfileId id, Collection<Addressed> erasing) {
        Map<ProfileId, ProfileId> emptied = new HashMap<>(changes.emptied());
        emptied.remove(id);
        Map<ProfileId, Optional<Instant>> lookAgain = new HashMap<>(changes.lookAgain());
        lookAgain.remove(id);
        List<Addressed> intents = new ArrayList<>(changes.intents());
        intents.addAll(erasing);
        List<Profile> others = changes.profiles().stream()
                .filter(profile -> !profile.id().equals(id))
                .toList();
        return changes.concerning(others, emptied, lookAgain, intents);
    }

    private List<Addressed> intents(ErasureOrder order, Set<String> contacts) {
        List<Addressed> intents = new ArrayList<>();
        for (ConnectionName destination : new TreeSet<>(reach.erasing().keySet())) {
            for (String contact : contacts) {
                intents.add(new Addressed(
                        destination,
                        new Intent(
                                IntentKind.ERASE_CONTACT,
                                Lane.CONSENT,
                                contact,
                                ProfileId.parse(contact),
                                Document.EMPTY,
                                order.erasure().at(),
                                true),
                        order.erasure().id()));
            }
        }
        return intents;
    }
}
