package io.plumbline.sandbox.commercetools.query;

import io.plumbline.sandbox.commercetools.predicate.Predicate;
import io.plumbline.sandbox.commercetools.predicate.PredicateParser;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a list request asks for, checked.
///
/// @param filtered whether the caller gave a predicate, which caps the total
public record ListRequest(
        Predicate predicate,
        boolean filtered,
        List<Sort> sorts,
        int limit,
        int offset,
        boolean withTotal,
        List<String> expand) {
    private static final int LIMIT_DEFAULT = 20;
    private static final int LIMIT_MAX = 500;
    private static final int OFFSET_MAX = 10_000;
    private static final String VARIABLE = "var.";
    private static final Set<String> NAMES = Set.of("where", "sort", "limit", "offset", "withTotal", "expand");

    /// Reads the query parameters of a list of one kind.
    ///
    /// @param others further parameters the endpoint understands itself
    public static ListRequest of(ResourceKind kind, Map<String, List<String>> query, Set<String> others) {
        refuseUnknown(query, others);
        List<String> where = query.getOrDefault("where", List.of());
        return new ListRequest(
                predicate(kind, where, variables(query)),
                !where.isEmpty(),
                query.getOrDefault("sort", List.of()).stream()
                        .map(sort -> Sort.parse(sort, kind))
                        .toList(),
                number(query, "limit", LIMIT_DEFAULT, LIMIT_MAX),
                number(query, "offset", 0, OFFSET_MAX),
                flag(query, "withTotal", true),
                query.getOrDefault("expand", List.of()));
    }

    /// The same request, confined to what satisfies one more condition.
    public ListRequest within(Predicate confinement) {
        Predicate both = Predicate.and(List.of(confinement, predicate));
        return new ListRequest(both, filtered, sorts, limit, offset, withTotal, expand);
    }

    private static void refuseUnknown(Map<String, List<String>> query, Set<String> others) {
        for (String name : query.keySet()) {
            if (!NAMES.contains(name) && !others.contains(name) && !name.startsWith(VARIABLE)) {
                throw Refusals.invalidInput("Malformed parameter: unknown query parameter '" + name + "'.");
            }
        }
    }

    private static Predicate predicate(ResourceKind kind, List<String> where, Map<String, List<String>> variables) {
        var parts = new ArrayList<Predicate>();
        for (String text : where) {
            parts.add(PredicateParser.parse(text, variables));
        }
        parts.forEach(kind.fields()::check);
        return Predicate.and(parts);
    }

    private static Map<String, List<String>> variables(Map<String, List<String>> query) {
        var variables = new HashMap<String, List<String>>();
        query.forEach((name, values) -> {
            if (name.startsWith(VARIABLE)) {
                variables.put(name.substring(VARIABLE.length()), values);
            }
        });
        return variables;
    }

    private static int number(Map<String, List<String>> query, String name, int absent, int max) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(values.getFirst());
            if (value >= 0 && value <= max) {
                return value;
            }
        } catch (NumberFormatException _) {
            // Refused below, like a number out of bounds.
        }
        throw Refusals.invalidInput("Malformed parameter: " + name + ": must be a number from 0 to " + max + ".");
    }

    private static boolean flag(Map<String, List<String>> query, String name, boolean absent) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return absent;
        }
        return switch (values.getFirst()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusals.invalidInput("Malformed parameter: " + name + ": must be true or false.");
        };
    }
}
