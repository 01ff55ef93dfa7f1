package io.plumbline.engine.decision;

import io.plumbline.engine.decision.Decides.Person;
import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Some people as they are, or as they would be after a decision.
final class Scene {
    private final Claims claims;
    private final People people;

    private Scene(Claims claims, People people) {
        this.claims = claims;
        this.people = people;
    }

    static Scene of(Neighbourhood around, ProfileRules rules, Snapshot snapshot) {
        return resolved(around, around.speaking(), rules, snapshot);
    }

    /// The same people after a decision.
    static Scene after(DecisionFact decision, Neighbourhood around, ProfileRules rules, Snapshot snapshot) {
        RecordKey key = DecisionRecords.write(decision).key();
        List<Thing> speaking = new ArrayList<>(around.speaking());
        speaking.add(new Thing(
                key, 1, decision.at(), RecordChange.PRESENT, Identifier.record(key), List.of(decision), List.of()));
        return resolved(around, speaking, rules, snapshot);
    }

    private static Scene resolved(
            Neighbourhood around, Collection<Thing> speaking, ProfileRules rules, Snapshot snapshot) {
        Claims claims = new Claims(rules);
        return new Scene(claims, People.resolve(around.standing(), speaking, claims, snapshot::existing));
    }

    Optional<ProfileId> profileOf(Identifier identifier) {
        return people.profileOf(identifier);
    }

    /// All contacts of somebody.
    List<Claim.Contact> contacts(ProfileId id) {
        return people.speakingFor(id).stream()
                .flatMap(thing -> claims.of(thing).stream())
                .filter(Claim.Contact.class::isInstance)
                .map(Claim.Contact.class::cast)
                .toList();
    }

    /// Those contacts of somebody that are named by an identifier; all if it names the person only.
    Set<Identifier> named(ProfileId id, Identifier identifier) {
        Set<Identifier> named = new LinkedHashSet<>();
        Set<Identifier> all = new LinkedHashSet<>();
        for (Claim.Contact contact : contacts(id)) {
            all.add(contact.own());
            if (contact.identifiers().contains(identifier)) {
                named.add(contact.own());
            }
        }
        return named.isEmpty() ? all : named;
    }

    /// Whether it was decided already that two people are two.
    boolean areSeparated(ProfileId one, ProfileId other) {
        return people.speakingFor(one).stream()
                .flatMap(thing -> claims.of(thing).stream())
                .filter(Claim.Separation.class::isInstance)
                .anyMatch(claim -> {
                    List<ProfileId> told = claim.identifiers().stream()
                            .flatMap(each -> people.profileOf(each).stream())
                            .toList();
                    return told.contains(one) && told.contains(other);
                });
    }

    /// The people whom some contacts are part of.
    List<Person> people(Collection<Identifier> contacts) {
        return contacts.stream()
                .flatMap(contact -> people.profileOf(contact).stream())
                .distinct()
                .map(this::person)
                .toList();
    }

    private Person person(ProfileId id) {
        Profile profile = people.profile(id);
        return new Person(
                id.toString(),
                profile.guest(),
                profile.email().map(Email::masked).orElse(""),
                contacts(id).stream()
                        .map(contact ->
                                contact.own().namespace() + "/" + contact.own().value())
                        .sorted()
                        .toList());
    }
}
