package io.plumbline.engine.view;

import io.plumbline.engine.resolve.FindPerson;
import io.plumbline.engine.view.CustomerView.IdentifierView;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.ProfileId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What people are asked for by: an address of e-mail or a profile's id.
final class WhoIsMeant {
    private WhoIsMeant() {}

    /// The identifier that somebody means by an address or an external id.
    static Identifier by(String wanted, IdentityRules rules) {
        return FindPerson.address(wanted, rules).orElseGet(() -> Identifier.contact(wanted.strip()));
    }

    /// The people that some identifiers point to, in the order of asking.
    ///
    /// @param wanted what was asked for, and what is meant by it
    /// @param pointing all identifiers of those people
    static List<PersonView> people(Map<String, Identifier> wanted, Map<Identifier, ProfileId> pointing) {
        Map<ProfileId, Collection<Identifier>> identifiers = new HashMap<>();
        pointing.forEach((identifier, id) ->
                identifiers.computeIfAbsent(id, ignored -> new TreeSet<>()).add(identifier));
        List<PersonView> people = new ArrayList<>();
        wanted.forEach((asked, identifier) -> {
            ProfileId id = pointing.get(identifier);
            if (id != null) {
                people.add(new PersonView(asked, id.toString(), views(identifiers.getOrDefault(id, List.of()))));
            }
        });
        return people;
    }

    /// What may be shown of a person's identifiers, in order.
    static List<IdentifierView> views(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> !identifier.isContact())
                .sorted()
                .map(identifier -> new IdentifierView(identifier.namespace(), identifier.value()))
                .toList();
    }
}
