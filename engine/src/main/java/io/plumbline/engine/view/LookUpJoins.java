package io.plumbline.engine.view;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.view.CustomerView.IdentifierView;
import io.plumbline.engine.view.CustomerView.NotJoinedView;
import io.plumbline.engine.view.CustomerView.RecordView;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.value.Email;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says of every record of a person by which identifiers it belongs to the others, and by which it joins nobody.
final class LookUpJoins {
    private final People people;
    private final Claims claims;
    private final List<Thing> things;
    private final Map<Identifier, Integer> naming = new HashMap<>();

    LookUpJoins(People people, Claims claims, ProfileId id) {
        this.people = people;
        this.claims = claims;
        this.things = people.speakingFor(id).stream()
                .filter(thing -> !thing.key().connection().equals(ConnectionName.DECISIONS))
                .sorted(Comparator.comparing(Thing::key))
                .toList();
        for (Thing thing : things) {
            claims.of(thing).stream()
                    .flatMap(claim -> claim.identifiers().stream())
                    .distinct()
                    .forEach(identifier -> naming.merge(identifier, 1, Integer::sum));
        }
    }

    List<RecordView> records() {
        return things.stream().map(this::record).toList();
    }

    private RecordView record(Thing thing) {
        List<IdentifierView> joined = new ArrayList<>();
        List<NotJoinedView> not = new ArrayList<>();
        for (Claim claim : claims.of(thing)) {
            for (Identifier identifier : claim.identifiers()) {
                Carriers carriers = people.standing().carriers().get(identifier);
                if (carriers != null) {
                    not.add(notJoined(identifier, carriers.why()));
                } else if (!identifier.isContact() && naming.getOrDefault(identifier, 0) > 1) {
                    joined.add(new IdentifierView(identifier.namespace(), identifier.value()));
                }
            }
        }
        not.addAll(placeholders(thing));
        return new RecordView(
                thing.key().connection().value(),
                thing.key().kind(),
                thing.key().id(),
                thing.version(),
                thing.at(),
                joined,
                not);
    }

    private List<NotJoinedView> placeholders(Thing thing) {
        return thing.personal().stream()
                .filter(CustomerFact.class::isInstance)
                .flatMap(fact -> ((CustomerFact) fact).email().stream())
                .filter(email -> claims.rules().identity().email(email).isEmpty())
                .map(Email::value)
                .map(email -> new NotJoinedView(Identifier.EMAIL, email, "it stands for nobody"))
                .toList();
    }

    private static NotJoinedView notJoined(Identifier identifier, Hindrance why) {
        return new NotJoinedView(
                identifier.namespace(),
                identifier.value(),
                switch (why) {
                    case TOLD_APART -> "others have it who are told apart by something that is trusted more";
                    case JOINS_TOO_MANY -> "it stands on more contacts than one person can have";
                    case NEVER_JOINS -> "identifiers of this kind do not join";
                });
    }
}
