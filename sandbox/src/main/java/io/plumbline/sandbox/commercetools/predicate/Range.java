package io.plumbline.sandbox.commercetools.predicate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest span of one text field outside which nothing can match. Both ends belong to it; null is open.
public record Range(@Nullable String lowest, @Nullable String highest) {
    public static final Range OPEN = new Range(null, null);

    /// Derives the span from what the predicate says about the field; what it says about other fields is ignored.
    public static Range of(Predicate predicate, String field) {
        return switch (predicate) {
            case Predicate.All(List<Predicate> parts) ->
                parts.stream().map(part -> of(part, field)).reduce(OPEN, Range::meet);
            case Predicate.Any(List<Predicate> parts) ->
                parts.stream().map(part -> of(part, field)).reduce(Range::join).orElse(OPEN);
            case Predicate.Compare compare
            when compare.field().equals(field) ->
                of(compare.comparison(), compare.value().text());
            case Predicate.Compare _, Predicate.Not _, Predicate.Within _, Predicate.In _ -> OPEN;
            case Predicate.Contains _, Predicate.IsEmpty _, Predicate.IsDefined _ -> OPEN;
            case Predicate.WithinCircle _, Predicate.MatchesIgnoreCase _ -> OPEN;
        };
    }

    public boolean isOpen() {
        return lowest == null && highest == null;
    }

    /// Whether the ends exclude each other, so that nothing can match at all.
    public boolean isImpossible() {
        return lowest != null && highest != null && lowest.compareTo(highest) > 0;
    }

    private static Range of(Comparison comparison, String value) {
        return switch (comparison) {
            case EQUAL -> new Range(value, value);
            case LESS, LESS_OR_EQUAL -> new Range(null, value);
            case GREATER, GREATER_OR_EQUAL -> new Range(value, null);
            case NOT_EQUAL -> OPEN;
        };
    }

    private Range meet(Range other) {
        return new Range(
                furthest(lowest, other.lowest, 1, other.lowest, lowest),
                furthest(highest, other.highest, -1, other.highest, highest));
    }

    private Range join(Range other) {
        return new Range(
                furthest(lowest, other.lowest, -1, null, null), furthest(highest, other.highest, 1, null, null));
    }

    /// The one of two ends that lies further in a direction; or what to take if one of them is open.
    private static @Nullable String furthest(
            @Nullable String one,
            @Nullable String two,
            int direction,
            @Nullable String ifOneOpen,
            @Nullable String ifTwoOpen) {
        if (one == null) {
            return ifOneOpen;
        }
        if (two == null) {
            return ifTwoOpen;
        }
        return one.compareTo(two) * direction >= 0 ? one : two;
    }
}
