package io.plumbline.model.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What tells people apart: values of which one person has only one.
///
/// Two people disagree if both have values of one kind and none in common, or if a person decided that they are two.
final class Marks {
    private final Map<Identifier, Map<String, Set<String>>> byPerson = new HashMap<>();
    private final Map<Identifier, Set<Identifier>> separated = new HashMap<>();

    void add(Identifier person, Identifier mark) {
        byPerson.computeIfAbsent(person, ignored -> new HashMap<>())
                .computeIfAbsent(mark.namespace(), ignored -> new HashSet<>())
                .add(mark.value());
    }

    void separate(Identifier one, Identifier other) {
        separated.computeIfAbsent(one, ignored -> new HashSet<>()).add(other);
    }

    boolean isEmpty() {
        return byPerson.isEmpty() && separated.isEmpty();
    }

    boolean agree(Collection<Identifier> people) {
        Set<Identifier> all = Set.copyOf(people);
        for (Identifier person : separated.isEmpty() ? Set.<Identifier>of() : all) {
            if (!Collections.disjoint(separated.getOrDefault(person, Set.of()), all)) {
                return false;
            }
        }
        List<Map<String, Set<String>>> marked = new ArrayList<>();
        for (Identifier person : people) {
            Map<String, Set<String>> marks = byPerson.get(person);
            if (marks != null) {
                if (marked.stream().anyMatch(other -> disagree(other, marks))) {
                    return false;
                }
                marked.add(marks);
            }
        }
        return true;
    }

    private static boolean disagree(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        return one.entrySet().stream().anyMatch(entry -> {
            Set<String> values = other.get(entry.getKey());
            return values != null && Collections.disjoint(entry.getValue(), values);
        });
    }
}
