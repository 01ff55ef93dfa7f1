package io.plumbline.sandbox.commercetools.predicate;

import java.util.List;

/// A condition on a resource. Fields are names; a path is a [Within] in a [Within].
public sealed interface Predicate {
    /// Holds for everything.
    Predicate EVERYTHING = new All(List.of());

    record All(List<Predicate> parts) implements Predicate {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Predicate> parts) implements Predicate {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Predicate part) implements Predicate {}

    /// `field(part)`: some element of the field satisfies the part.
    record Within(String field, Predicate part) implements Predicate {}

    record Compare(String field, Comparison comparison, Literal value) implements Predicate {}

    record In(String field, List<Literal> values, boolean negated) implements Predicate {
        public In {
            values = List.copyOf(values);
        }
    }

    record Contains(String field, List<Literal> values, boolean all) implements Predicate {
        public Contains {
            values = List.copyOf(values);
        }
    }

    record IsEmpty(String field, boolean negated) implements Predicate {}

    record IsDefined(String field, boolean negated) implements Predicate {}

    record WithinCircle(String field, double longitude, double latitude, double meters) implements Predicate {}

    record MatchesIgnoreCase(String field, Literal value) implements Predicate {}

    /// Both must hold; flattened, so that a planner sees all parts at once.
    static Predicate and(List<Predicate> parts) {
        List<Predicate> flat = parts.stream()
                .flatMap(part -> part instanceof All(List<Predicate> inner) ? inner.stream() : List.of(part).stream())
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new All(flat);
    }

    /// `outer(inner="value")`.
    static Predicate path(String outer, String inner, String value) {
        return new Within(outer, new Compare(inner, Comparison.EQUAL, new Literal.Text(value)));
    }
}
