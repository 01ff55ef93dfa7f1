package io.plumbline.model.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// The people that claims tell of, and what points to each of them.
final class Groups {
    private final IdentityRules rules;
    private final Map<Identifier, ClaimCount> crowded;
    private final Map<Identifier, Hindrance> hindered;
    private final Map<Identifier, Group> pointing = new HashMap<>();
    private final Map<Identifier, Set<Group>> carriers = new HashMap<>();

    /// @param known identifiers that too many claim, with counts that include claims that are not given
    Groups(IdentityRules rules, Collection<Claim> claims, Map<Identifier, ClaimCount> known) {
        this.rules = rules;
        this.crowded = crowded(rules, claims, known);
        List<Claim.Contact> contacts = only(Claim.Contact.class, claims);
        List<Claim.Merge> merges = only(Claim.Merge.class, claims);
        List<Claim.Separation> separations = only(Claim.Separation.class, claims);
        Stated stated = new WeighStatements(rules, crowded.keySet()).weigh(contacts, merges, separations);
        JoinContacts joined = new JoinContacts(rules, contacts, stated, crowded.keySet());
        this.hindered = joined.hindered();
        Map<Identifier, Group> people = new HashMap<>();
        contacts.forEach(contact ->
                place(contact, people.computeIfAbsent(joined.person(contact.own()), ignored -> new Group())));
        Set<Claim.Merge> counting = Set.copyOf(stated.merges());
        merges.forEach(merge -> place(merge, counting.contains(merge), one -> at(one, joined, people)));
        separations.forEach(each -> place(each, one -> at(one, joined, people)));
        pointAgain();
        only(Claim.Remark.class, claims).forEach(this::attach);
    }

    private static Map<Identifier, ClaimCount> crowded(
            IdentityRules rules, Collection<Claim> claims, Map<Identifier, ClaimCount> known) {
        Map<Identifier, ClaimCount> crowded = new HashMap<>(known);
        CountClaims.of(claims).forEach((identifier, count) -> {
            if (rules.limits().isExceededBy(count) && rules.mayJoin(identifier)) {
                crowded.putIfAbsent(identifier, count);
            }
        });
        return crowded;
    }

    private static <T extends Claim> List<T> only(Class<T> kind, Collection<Claim> claims) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void place(Claim.Contact contact, Group group) {
        group.founders().add(contact.founder());
        point(contact.own(), group);
        for (Identifier identifier : contact.carried()) {
            if (hindered.containsKey(identifier)) {
                carriers.computeIfAbsent(identifier, ignored -> new LinkedHashSet<>())
                        .add(group);
            } else {
                point(identifier, group);
            }
        }
    }

    private static Group at(Identifier own, JoinContacts joined, Map<Identifier, Group> people) {
        return people.computeIfAbsent(joined.person(own), ignored -> new Group());
    }

    /// One who is not known yet, or no more, is part of the person all the same: their orders are.
    private void place(Claim.Merge merge, boolean counts, Function<Identifier, Group> groups) {
        Group survivor = groups.apply(merge.survivor());
        Group loser = groups.apply(merge.loser());
        survivor.founders().add(merge.survivor());
        point(merge.survivor(), survivor);
        point(merge.loser(), loser);
        if (counts) {
            survivor.merged(merge);
        } else {
            loser.founders().add(merge.loser());
            if (merge.said().former().size() == 2) {
                survivor.had(merge.said().former().getFirst());
                loser.had(merge.said().former().getLast());
            }
        }
        if (merge.said().decided() || survivor != loser) {
            carry(merge.said().link(), List.of(survivor, loser));
        }
    }

    /// One who is not known yet, or no more, will be told apart all the same.
    private void place(Claim.Separation separation, Function<Identifier, Group> groups) {
        separation.named().forEach(own -> {
            Group group = groups.apply(own);
            group.founders().add(own);
            point(own, group);
            carry(separation.said().link(), List.of(group));
        });
    }

    private void carry(Identifier link, List<Group> groups) {
        hindered.put(link, Hindrance.TOLD_APART);
        carriers.computeIfAbsent(link, ignored -> new LinkedHashSet<>()).addAll(groups);
    }

    private void point(Identifier identifier, Group group) {
        group.identifiers().add(identifier);
        pointing.put(identifier, group);
    }

    /// What was not allowed to join some may have become one person's all the same, by something else.
    private void pointAgain() {
        Set<Identifier> single = new HashSet<>();
        carriers.forEach((identifier, groups) -> {
            if (groups.size() == 1 && hindered.get(identifier) == Hindrance.TOLD_APART) {
                single.add(identifier);
                groups.forEach(group -> point(identifier, group));
            }
        });
        carriers.keySet().removeAll(single);
        hindered.keySet().removeAll(single);
    }

    /// What somebody says about a person makes it theirs too, and one of its own where nobody else is known by that.
    /// What is said about an external id that we gave is looked up otherwise.
    private void attach(Claim.Remark remark) {
        Identifier person = remark.person();
        Group known = pointing.get(person);
        if (known != null) {
            known.founders().add(remark.founder());
        } else if (!person.isContact() && mayPoint(person)) {
            Group founded = new Group();
            founded.founders().add(remark.founder());
            point(person, founded);
        }
    }

    private boolean mayPoint(Identifier person) {
        return !carriers.containsKey(person)
                && !crowded.containsKey(person)
                && rules.level(person) != IdentityRules.NAMES_ONLY;
    }

    /// All groups, in an order that depends on their contents only.
    List<Group> all() {
        return new HashSet<>(pointing.values())
                .stream()
                        .sorted(Comparator.comparing(
                                group -> group.identifiers().first()))
                        .toList();
    }

    Map<Identifier, Group> pointing() {
        return pointing;
    }

    /// Identifiers that join none of the people who carry them.
    Map<Identifier, Set<Group>> carriers() {
        return carriers;
    }

    Map<Identifier, ClaimCount> crowded() {
        return crowded;
    }

    /// Why an identifier that is carried joins nobody.
    Hindrance hindrance(Identifier carried) {
        return Objects.requireNonNull(hindered.get(carried));
    }
}
