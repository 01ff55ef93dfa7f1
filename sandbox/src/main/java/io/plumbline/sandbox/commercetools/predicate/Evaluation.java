package io.plumbline.sandbox.commercetools.predicate;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Decides whether a subject satisfies a predicate.
///
/// An array satisfies a comparison if one of its elements does. A missing value satisfies no comparison except the
/// negative ones, which are the exact opposites of the positive.
public final class Evaluation {
    private Evaluation() {}

    public static boolean matches(Predicate predicate, Subject subject) {
        return switch (predicate) {
            case Predicate.All(List<Predicate> parts) -> parts.stream().allMatch(part -> matches(part, subject));
            case Predicate.Any(List<Predicate> parts) -> parts.stream().anyMatch(part -> matches(part, subject));
            case Predicate.Not(Predicate part) -> !matches(part, subject);
            case Predicate.Within(String field, Predicate part) ->
                anyElement(subject.field(field), element -> matches(part, Subject.of(element)));
            case Predicate.Compare(String field, Comparison comparison, Literal value) ->
                compares(subject.field(field), comparison, value);
            case Predicate.In(String field, List<Literal> values, boolean negated) ->
                negated != isOneOf(subject.field(field), values);
            case Predicate.Contains(String field, List<Literal> values, boolean all) ->
                contains(subject.field(field), values, all);
            case Predicate.IsEmpty(String field, boolean negated) -> negated != Values.isEmpty(subject.field(field));
            case Predicate.IsDefined(String field, boolean negated) -> negated == Values.isAbsent(subject.field(field));
            case Predicate.WithinCircle circle -> Circle.holds(circle, subject.field(circle.field()));
            case Predicate.MatchesIgnoreCase(String field, Literal value) ->
                anyElement(subject.field(field), element -> Values.text(element).equalsIgnoreCase(value.text()));
        };
    }

    private static boolean compares(JsonNode value, Comparison comparison, Literal literal) {
        if (comparison == Comparison.NOT_EQUAL) {
            return !compares(value, Comparison.EQUAL, literal);
        }
        return anyElement(value, element -> {
            var order = Values.compare(element, literal);
            return order.isPresent() && comparison.holds(order.getAsInt());
        });
    }

    private static boolean isOneOf(JsonNode value, List<Literal> literals) {
        return literals.stream().anyMatch(literal -> compares(value, Comparison.EQUAL, literal));
    }

    private static boolean contains(JsonNode value, List<Literal> literals, boolean all) {
        return all
                ? literals.stream().allMatch(literal -> compares(value, Comparison.EQUAL, literal))
                : isOneOf(value, literals);
    }

    private static boolean anyElement(JsonNode value, java.util.function.Predicate<JsonNode> test) {
        if (Values.isAbsent(value)) {
            return false;
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).anyMatch(test)
                : test.test(value);
    }
}
