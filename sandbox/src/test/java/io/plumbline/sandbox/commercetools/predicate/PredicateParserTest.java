package io.plumbline.sandbox.commercetools.predicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.sandbox.commercetools.refusal.RefusedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PredicateParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id",
                "id =",
                "= \"a\"",
                "id = \"a",
                "id = a",
                "id = \"a\" and",
                "id = \"a\" or or id = \"b\"",
                "(id = \"a\"",
                "id = \"a\")",
                "id in \"a\"",
                "id in ()",
                "id is",
                "id is not",
                "id not \"a\"",
                "id contains (\"a\")",
                "id matches \"a\"",
                "id = 1.2.3",
                "id ! 3",
                "custom(fields",
                "place within circle(1, 2)",
                "id = :missing",
                "id in :missing",
                "id == \"a\"",
            })
    void what_is_not_a_predicate_is_refused(String text) {
        assertThatThrownBy(() -> PredicateParser.parse(text, Map.of()))
                .as(text)
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.code()).isEqualTo("InvalidInput");
                });
    }

    @Test
    void a_predicate_nested_too_deeply_is_refused() {
        String text = "(".repeat(200) + "id = \"a\"" + ")".repeat(200);

        assertThatThrownBy(() -> PredicateParser.parse(text, Map.of())).isInstanceOf(RefusedException.class);
    }

    @Test
    void escaped_quotes_belong_to_the_text() {
        Predicate predicate = PredicateParser.parse("name = \"a \\\"b\\\" \\\\ c\"", Map.of());

        assertThat(predicate)
                .isEqualTo(new Predicate.Compare("name", Comparison.EQUAL, new Literal.Text("a \"b\" \\ c")));
    }

    @Test
    void and_binds_closer_than_or() {
        Predicate predicate = PredicateParser.parse("a=1 or b=2 and c=3", Map.of());

        assertThat(predicate)
                .isEqualTo(PredicateParser.parse("a=1 or (b=2 and c=3)", Map.of()))
                .isNotEqualTo(PredicateParser.parse("(a=1 or b=2) and c=3", Map.of()));
    }
}
