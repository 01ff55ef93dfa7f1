package io.plumbline.model.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out which contacts are one person (ADR 11).
///
/// Who was merged is one. Then identifiers join in the order of trust, all of one kind at a time. One joins all
/// who carry it, or none: none if more carry it than it may join, none if two of them are told apart by something
/// that is trusted more, and none if together with others of its kind it would join such two. So the result depends
/// on the set of claims only.
final class JoinContacts {
    private final IdentityRules rules;
    private final List<Claim.Contact> contacts;
    private final List<Claim.Separation> separations;
    private final Partition partition = new Partition();
    private final Map<Identifier, Hindrance> hindered = new HashMap<>();

    /// @param stated what counts of what was said
    /// @param crowded identifiers that too many claim
    JoinContacts(IdentityRules rules, List<Claim.Contact> contacts, Stated stated, Set<Identifier> crowded) {
        this.rules = rules;
        this.contacts = contacts;
        this.separations = stated.separations();
        stated.merges().forEach(merge -> partition.join(List.of(merge.survivor(), merge.loser())));
        levels(crowded).forEach((level, carried) -> join(carried, marksAbove(level)));
    }

    /// Any one of a person's contacts, the same for all of them.
    ///
    /// @param own what a contact is itself
    Identifier person(Identifier own) {
        return partition.root(own);
    }

    /// Identifiers that join nobody, and why.
    Map<Identifier, Hindrance> hindered() {
        return hindered;
    }

    /// What may join, by level, with the contacts that carry it.
    private Map<Integer, Map<Identifier, Set<Identifier>>> levels(Set<Identifier> crowded) {
        Map<Integer, Map<Identifier, Set<Identifier>>> levels = new TreeMap<>();
        for (Claim.Contact contact : contacts) {
            for (Identifier identifier : contact.carried()) {
                int level = rules.level(identifier);
                if (level == IdentityRules.NAMES_ONLY) {
                    hindered.put(identifier, Hindrance.NEVER_JOINS);
                } else if (crowded.contains(identifier)) {
                    hindered.put(identifier, Hindrance.JOINS_TOO_MANY);
                } else {
                    levels.computeIfAbsent(level, ignored -> new LinkedHashMap<>())
                            .computeIfAbsent(identifier, ignored -> new HashSet<>(2))
                            .add(contact.own());
                }
            }
        }
        return levels;
    }

    private Marks marksAbove(int level) {
        Marks marks = new Marks();
        for (Claim.Separation separation : separations) {
            for (Identifier one : separation.ones()) {
                separation.others().forEach(other -> marks.separate(person(one), person(other)));
            }
        }
        if (rules.hasDistinctAbove(level)) {
            for (Claim.Contact contact : contacts) {
                Stream.concat(Stream.of(contact.own()), contact.carried().stream())
                        .filter(identifier -> rules.level(identifier) < level && rules.isDistinct(identifier))
                        .forEach(mark -> marks.add(person(contact.own()), mark));
            }
        }
        return marks;
    }

    private void join(Map<Identifier, Set<Identifier>> carried, Marks marks) {
        if (marks.isEmpty()) {
            carried.values().forEach(partition::join);
            return;
        }
        Map<Identifier, Set<Identifier>> able = new LinkedHashMap<>();
        carried.forEach((identifier, carriers) -> {
            Set<Identifier> people = carriers.stream().map(partition::root).collect(Collectors.toSet());
            if (marks.agree(people)) {
                able.put(identifier, people);
            } else {
                hindered.put(identifier, Hindrance.TOLD_APART);
            }
        });
        Map<Set<Identifier>, Set<Identifier>> together = together(able.values());
        able.forEach((identifier, people) -> {
            if (marks.agree(together.getOrDefault(people, people))) {
                partition.join(people);
            } else if (people.size() > 1) {
                hindered.put(identifier, Hindrance.TOLD_APART);
            }
        });
    }

    /// All people whom several sets of people would make one, by each of the sets.
    private Map<Set<Identifier>, Set<Identifier>> together(Collection<Set<Identifier>> sets) {
        Partition tentative = new Partition();
        sets.forEach(tentative::join);
        Map<Identifier, Set<Identifier>> byRoot = new HashMap<>();
        sets.forEach(people -> byRoot.computeIfAbsent(
                        tentative.root(people.iterator().next()), ignored -> new HashSet<>())
                .addAll(people));
        Map<Set<Identifier>, Set<Identifier>> together = new HashMap<>();
        sets.forEach(people -> together.put(
                people, byRoot.getOrDefault(tentative.root(people.iterator().next()), people)));
        return together;
    }
}
