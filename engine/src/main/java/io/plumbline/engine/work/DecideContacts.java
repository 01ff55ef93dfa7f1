package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.ContactTruth;
import io.plumbline.engine.decide.DecideContact;
import io.plumbline.engine.decide.Decided;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.resolve.People;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStanding;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Decides what becomes of people's contacts in one destination.
final class DecideContacts {
    private static final ContactShape NOBODY = new ContactShape.HeldBack(List.of());

    private final ConnectionName destination;
    private final DestinationShape shape;
    private final People people;
    private final Predicate<ProfileId> included;
    private final CaseTally tally;
    private final Map<ProfileId, ContactShape> shapes = new HashMap<>();

    /// @param included whether the destination is meant to hold somebody
    /// @param tally takes up what a person should look at
    DecideContacts(
            ConnectionName destination,
            DestinationShape shape,
            People people,
            Predicate<ProfileId> included,
            CaseTally tally) {
        this.destination = destination;
        this.shape = shape;
        this.people = people;
        this.included = included;
        this.tally = tally;
    }

    /// @param held what the destination holds of the person, and what is on its way
    Optional<Decided> decide(ProfileId id, Held held, Because because) {
        if (isNobody(id)) {
            return retire(id, held, because);
        }
        return switch (shapeOf(id)) {
            case ContactShape.Ready(var fields, var warnings) -> put(id, fields, held, because);
            case ContactShape.HeldBack(var problems) -> {
                RecordCases.unfitContact(destination.value(), id, problems, tally);
                yield isThere(held) ? put(id, held.fields(), held, because) : Optional.empty();
            }
        };
    }

    /// A contact that cannot be sent as it is now keeps its fields; what the person says of consent is told all the
    /// same.
    private Optional<Decided> put(ProfileId id, Document fields, Held held, Because because) {
        return DecideContact.from(id, new ContactTruth(fields, standings(people.profile(id))), held, because);
    }

    private SortedMap<ConsentScope, ConsentStanding> standings(Profile profile) {
        SortedMap<ConsentScope, ConsentStanding> standings = new TreeMap<>();
        for (ConsentScope scope : shape.consents()) {
            ConsentStanding standing = profile.consent(scope);
            standings.put(scope, standing);
            if (standing.isWithheld()) {
                RecordCases.withheld(destination.value(), profile.id(), tally);
            }
        }
        return standings;
    }

    private Optional<Decided> retire(ProfileId id, Held held, Because because) {
        if (!isThere(held)) {
            return Optional.empty();
        }
        if (isGone(id)) {
            RecordCases.leftBehind(destination.value(), id, tally);
        }
        return Optional.of(new Decided(Intent.retiring(id.toString(), because.at(), because.live()), Intent.RETIRED));
    }

    /// Whether the destination is to hold nobody for a profile.
    boolean isNobody(ProfileId id) {
        return isGone(id) || !included.test(id);
    }

    /// Of whom only a consent speaks, their account is still to come, in quarantine, or gone.
    private boolean isGone(ProfileId id) {
        return people.profile(id).attributes().isEmpty();
    }

    /// Whether the contact can be sent as it is now.
    boolean isReady(ProfileId id) {
        return shapeOf(id) instanceof ContactShape.Ready;
    }

    private ContactShape shapeOf(ProfileId id) {
        return shapes.computeIfAbsent(
                id,
                same -> isNobody(same)
                        ? NOBODY
                        : shape.contact(people.told(same).document()));
    }

    /// Whether the destination holds the contact as one that may be mailed, or is about to.
    static boolean isThere(Held held) {
        return (held.isAcknowledged() || held.isQueued()) && !held.isRetired();
    }
}
