package io.plumbline.model.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the value of one field from what several records say.
///
/// A system that owns the field goes before those that follow it, whatever is more recent. No value is ever overruled
/// by none: a record that does not have the field says nothing about it.
public final class ChooseValue {
    private static final BigDecimal LOWEST = BigDecimal.valueOf(Long.MIN_VALUE);

    /// Numbers go before texts and compare as numbers; days are texts whose order is that of time.
    private static final Comparator<Candidate> HIGHEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.value() instanceof BigDecimal number ? number : LOWEST)
            .thenComparing(candidate -> candidate.value().toString())
            .reversed();

    private ChooseValue() {}

    /// What was chosen and why.
    ///
    /// @param value absent if nobody who may write the field has one
    /// @param from the candidates that the value comes from, the one that decided first; several for a union only
    /// @param overruled all others, the next best first
    public record Choice(@Nullable Object value, List<Candidate> from, List<Candidate> overruled) {}

    /// @param candidates in any order; the result does not depend on it
    public static Choice by(FieldRule rule, Collection<Candidate> candidates) {
        List<Candidate> ranked = new ArrayList<>();
        List<Candidate> barred = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean may = rule.mayWrite(candidate.record().connection());
            (may ? ranked : barred).add(candidate);
        }
        ranked.sort(order(rule));
        barred.sort(Candidate.RECENT_FIRST);
        if (ranked.isEmpty()) {
            return new Choice(null, List.of(), barred);
        }
        List<Candidate> from = rule.tie() == TieRule.UNION ? equals(ranked, rule) : ranked.subList(0, 1);
        List<Candidate> overruled = new ArrayList<>(ranked.subList(from.size(), ranked.size()));
        overruled.addAll(barred);
        Object value =
                rule.tie() == TieRule.UNION ? union(from) : from.getFirst().value();
        return new Choice(value, List.copyOf(from), overruled);
    }

    private static Comparator<Candidate> order(FieldRule rule) {
        Comparator<Candidate> say = Comparator.comparingInt(
                candidate -> rule.rank(candidate.record().connection()));
        return switch (rule.tie()) {
            case MOST_RECENT, UNION -> say.thenComparing(Candidate.RECENT_FIRST);
            case FIRST -> say.thenComparing(Candidate.EARLY_FIRST);
            case HIGHEST -> say.thenComparing(HIGHEST_FIRST).thenComparing(Candidate.RECENT_FIRST);
            case LONGEST ->
                say.thenComparingInt(candidate -> -candidate.value().toString().length())
                        .thenComparing(Candidate.RECENT_FIRST);
        };
    }

    private static List<Candidate> equals(List<Candidate> ranked, FieldRule rule) {
        int best = rule.rank(ranked.getFirst().record().connection());
        return ranked.stream()
                .takeWhile(candidate -> rule.rank(candidate.record().connection()) == best)
                .toList();
    }

    private static Object union(List<Candidate> from) {
        if (!(from.getFirst().value() instanceof List<?>)) {
            return from.getFirst().value();
        }
        Set<Object> all = new LinkedHashSet<>();
        for (Candidate candidate : from) {
            if (candidate.value() instanceof List<?> list) {
                all.addAll(list);
            }
        }
        return all.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
