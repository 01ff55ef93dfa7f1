package io.plumbline.sandbox.commercetools.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.kit.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class EvaluationTest {
    private static final JsonNode ORDER =
            Json.parse("""
            {"id":"b","version":3,"lastModifiedAt":"2026-01-05T10:00:00.000Z","customerEmail":"jane@example.com",
             "cartState":"Active","total":12.5,"paid":true,"note":null,"tags":["red","blue"],"empty":[],
             "custom":{"fields":{"emailOptIn":false,"count":0}},
             "lineItems":[{"quantity":2,"variant":{"sku":"A"}},{"quantity":5,"variant":{"sku":"B"}}],
             "geoLocation":{"type":"Point","coordinates":[13.37,52.51]}}
            """.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    private static final Map<String, List<String>> VARIABLES = Map.of(
            "email",
            List.of("jane@example.com"),
            "version",
            List.of("3"),
            "ids",
            List.of("a", "b"),
            "paid",
            List.of("true"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = \"b\"",
                "id=\"b\" and version=3",
                "id = \"x\" or version >= 3",
                "not(id = \"x\")",
                "not (id = \"x\" or id = \"y\")",
                "(id > \"a\") and (id < \"c\")",
                "id != \"x\"",
                "id <> \"x\"",
                "nothing != \"x\"",
                "version > 2 and version < 4 and version <= 3",
                "total = 12.50",
                "total > -1",
                "paid = true",
                "id in (\"a\", \"b\")",
                "id not in (\"a\", \"c\")",
                "nothing not in (\"a\")",
                "tags contains all (\"red\", \"blue\")",
                "tags contains any (\"red\", \"green\")",
                "tags = \"red\"",
                "empty is empty",
                "nothing is empty",
                "lineItems is not empty",
                "customerEmail is defined",
                "note is not defined",
                "nothing is not defined",
                "custom(fields(emailOptIn = false))",
                "custom(fields(count = 0))",
                "custom(fields(`emailOptIn` = false))",
                "lineItems(variant(sku = \"A\"))",
                "lineItems(quantity = 5 and variant(sku = \"B\"))",
                "customerEmail matches ignore case \"JANE@example.com\"",
                "geoLocation within circle(13.37, 52.52, 2000)",
                "customerEmail = :email",
                "version = :version",
                "paid = :paid",
                "id in :ids",
                "id in (:ids, \"c\") or id = \"b\"",
                "lastModifiedAt = \"2026-01-05T10:00:00Z\"",
                "lastModifiedAt >= \"2026-01-05T11:00:00+01:00\"",
                "(lastModifiedAt > \"2026-01-05T10:00:00.000Z\" or (lastModifiedAt = \"2026-01-05T10:00:00.000Z\""
                        + " and id > \"a\")) and lastModifiedAt <= \"2026-01-05T10:00:00.000Z\"",
                "cartState=\"Active\" AND customerEmail IS DEFINED",
            })
    void holds(String predicate) {
        assertThat(matches(predicate)).as(predicate).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = \"B\"",
                "id = 3",
                "version = \"3\"",
                "version > 3",
                "nothing = \"x\"",
                "nothing > 0",
                "id in (\"a\")",
                "id not in (\"b\")",
                "tags contains all (\"red\", \"green\")",
                "tags contains any (\"green\")",
                "tags is empty",
                "empty is not empty",
                "note is defined",
                "lineItems(quantity = 5 and variant(sku = \"A\"))",
                "custom(fields(emailOptIn = true))",
                "customerEmail = \"Jane@example.com\"",
                "geoLocation within circle(13.37, 52.6, 2000)",
                "lastModifiedAt > \"2026-01-05T10:00:00.000Z\"",
                "not(id = \"b\")",
                "customerEmail(id = \"b\")",
            })
    void does_not_hold(String predicate) {
        assertThat(matches(predicate)).as(predicate).isFalse();
    }

    private static boolean matches(String predicate) {
        return Evaluation.matches(PredicateParser.parse(predicate, VARIABLES), Subject.of(ORDER));
    }
}
