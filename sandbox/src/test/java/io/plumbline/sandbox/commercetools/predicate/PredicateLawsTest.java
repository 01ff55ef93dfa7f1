package io.plumbline.sandbox.commercetools.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Laws that hold for any predicate and any record. The seed is in each failure.
final class PredicateLawsTest {
    private static final long SEED = 20_260_105L;
    private static final int ROUNDS = 3_000;
    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e");

    private final Random random = new Random(SEED);

    @Test
    void not_is_the_opposite_and_junctions_are_junctions() {
        for (int round = 0; round < ROUNDS; round++) {
            String one = predicate(3);
            String two = predicate(3);
            Subject subject = Subject.of(resource());

            boolean first = matches(one, subject);
            boolean second = matches(two, subject);

            assertThat(matches("not(" + one + ")", subject)).as(told(one)).isEqualTo(!first);
            assertThat(matches("(" + one + ") and (" + two + ")", subject))
                    .as(told(one, two))
                    .isEqualTo(first && second);
            assertThat(matches("(" + one + ") or (" + two + ")", subject))
                    .as(told(one, two))
                    .isEqualTo(first || second);
        }
    }

    @Test
    void whatever_matches_lies_within_the_range_derived_for_the_index() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = predicate(4);
            ObjectNode resource = resource();
            Predicate predicate = PredicateParser.parse(text, Map.of());
            Range range = Range.of(predicate, "id");

            if (Evaluation.matches(predicate, Subject.of(resource))) {
                assertThat(contains(range, resource.path("id").asString()))
                        .as(told(text))
                        .isTrue();
            }
        }
    }

    private static boolean contains(Range range, String value) {
        String lowest = range.lowest();
        String highest = range.highest();
        return (lowest == null || lowest.compareTo(value) <= 0) && (highest == null || highest.compareTo(value) >= 0);
    }

    private static boolean matches(String text, Subject subject) {
        return Evaluation.matches(PredicateParser.parse(text, Map.of()), subject);
    }

    private String predicate(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> "id " + comparison() + " \"" + word() + "\"";
            case 1 -> "version " + comparison() + " " + random.nextInt(5);
            case 2 ->
                "tags contains " + (random.nextBoolean() ? "all" : "any") + " (\"" + word() + "\",\"" + word() + "\")";
            case 3 -> "id " + (random.nextBoolean() ? "in" : "not in") + " (\"" + word() + "\",\"" + word() + "\")";
            case 4 -> "(" + predicate(depth - 1) + " and " + predicate(depth - 1) + ")";
            case 5 -> "(" + predicate(depth - 1) + " or " + predicate(depth - 1) + ")";
            default -> "not(" + predicate(depth - 1) + ")";
        };
    }

    private ObjectNode resource() {
        ObjectNode resource = Json.object().put("id", word());
        if (random.nextInt(4) > 0) {
            resource.put("version", random.nextInt(5));
        }
        var tags = resource.putArray("tags");
        IntStream.range(0, random.nextInt(3)).forEach(_ -> tags.add(word()));
        return resource;
    }

    private String comparison() {
        return List.of("=", "!=", "<", "<=", ">", ">=").get(random.nextInt(6));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String told(String... predicates) {
        return "seed " + SEED + ": " + String.join("  |  ", predicates);
    }
}
