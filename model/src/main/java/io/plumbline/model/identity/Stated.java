package io.plumbline.model.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was said of people being one or two and counts.
record Stated(List<Claim.Merge> merges, List<Claim.Separation> separations) {
    static final Stated NOTHING = new Stated(List.of(), List.of());

    Stated {
        merges = List.copyOf(merges);
        separations = List.copyOf(separations);
    }

    Stated and(Claim.Merge merge) {
        List<Claim.Merge> more = new ArrayList<>(merges);
        more.add(merge);
        return new Stated(more, separations);
    }

    Stated and(Claim.Separation separation) {
        List<Claim.Separation> more = new ArrayList<>(separations);
        more.add(separation);
        return new Stated(merges, more);
    }

    Stated and(Stated other) {
        List<Claim.Merge> moreMerges = new ArrayList<>(merges);
        moreMerges.addAll(other.merges);
        List<Claim.Separation> moreSeparations = new ArrayList<>(separations);
        moreSeparations.addAll(other.separations);
        return new Stated(moreMerges, moreSeparations);
    }

    /// Those of the separations that tell two people apart.
    ///
    /// @param person whose a contact is
    List<Claim.Separation> between(Identifier one, Identifier other, UnaryOperator<Identifier> person) {
        return separations.stream()
                .filter(separation -> tells(separation.ones(), separation.others(), one, other, person)
                        || tells(separation.others(), separation.ones(), one, other, person))
                .toList();
    }

    private static boolean tells(
            List<Identifier> ones,
            List<Identifier> others,
            Identifier one,
            Identifier other,
            UnaryOperator<Identifier> person) {
        return ones.stream().map(person).anyMatch(one::equals)
                && others.stream().map(person).anyMatch(other::equals);
    }

    Stated without(List<Claim.Separation> beaten) {
        return new Stated(
                merges,
                separations.stream().filter(each -> !beaten.contains(each)).toList());
    }
}
