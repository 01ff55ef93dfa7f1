package io.plumbline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
    private final YamlProblems problems = new YamlProblems();

    private YamlMap read(String text) {
        return Yaml.read(new YamlSource("shop.yaml", text), problems);
    }

    private List<String> told() {
        return problems.all().stream().map(YamlProblem::toString).toList();
    }

    @Test
    void values_are_read_by_key_and_form() {
        YamlMap map = read("""
                name: shop
                pages: 12
                rate: 0.5
                live: true
                nested: {city: Berlin}
                list: [a, b]
                """);

        assertThat(map.text("name")).contains("shop");
        assertThat(map.wholeNumber("pages", 1, 12)).contains(12L);
        assertThat(map.number("rate")).contains(new BigDecimal("0.5"));
        assertThat(map.flag("live")).contains(true);
        assertThat(map.map("nested").text("city")).contains("Berlin");
        assertThat(map.texts("list")).containsExactly("a", "b");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void numbers_and_flags_read_as_texts_stay_as_written() {
        YamlMap map = read("version: 1.10\ncountry: no\nflag: True\n");

        assertThat(map.text("version")).contains("1.10");
        assertThat(map.text("country")).contains("no");
        assertThat(map.text("flag")).contains("True");
    }

    @Test
    void a_single_value_is_a_list_of_one_and_nothing_is_an_empty_list() {
        YamlMap map = read("as: trim\nnone: ~\nmaps: {a: 1}\n");

        assertThat(map.texts("as")).containsExactly("trim");
        assertThat(map.list("none")).isEmpty();
        assertThat(map.list("absent")).isEmpty();
        assertThat(map.maps("maps")).hasSize(1);
    }

    @Test
    void every_value_and_key_knows_its_place() {
        YamlMap map = read("a: 1\nouter:\n  inner:   here\n");

        YamlEntry inner = map.map("outer").entries().iterator().next();

        assertThat(inner.place()).hasToString("shop.yaml:3:3");
        assertThat(inner.value().place()).hasToString("shop.yaml:3:12");
    }

    @Test
    void wrong_forms_are_all_reported_where_they_stand() {
        YamlMap map = read("pages: many\nlive: 1\nname: [a]\nnested: text\nsize: 99\n");

        assertThat(map.wholeNumber("pages", 1, 9)).isEmpty();
        assertThat(map.flag("live")).isEmpty();
        assertThat(map.text("name")).isEmpty();
        assertThat(map.map("nested").entries()).isEmpty();
        assertThat(map.wholeNumber("size", 1, 9)).isEmpty();
        assertThat(map.number("pages")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "shop.yaml:1:8: Expected a number",
                        "shop.yaml:1:8: Expected a whole number from 1 to 9",
                        "shop.yaml:2:7: Expected true or false, found a number",
                        "shop.yaml:3:7: Expected a text, found a list",
                        "shop.yaml:4:9: Expected a map, found a text",
                        "shop.yaml:5:7: Expected a whole number from 1 to 9");
    }

    @Test
    void unknown_keys_are_reported_with_the_nearest_known_one() {
        read("colur: red\nzzz: 1\n").onlyKeys(List.of("colour", "size"));

        assertThat(told())
                .containsExactly(
                        "shop.yaml:1:1: Unknown key 'colur'; did you mean 'colour'?",
                        "shop.yaml:2:1: Unknown key 'zzz'");
    }

    @Test
    void an_unknown_word_is_reported_with_the_nearest_known_one() {
        Map<String, Integer> meanings = Map.of("unfit", 1, "drop", 2);
        YamlMap map = read("good: drop\nbad: unift\n");

        assertThat(map.choice("good", meanings)).contains(2);
        assertThat(map.choice("bad", meanings)).isEmpty();
        assertThat(told()).containsExactly("shop.yaml:2:6: Unknown value 'unift'; did you mean 'unfit'?");
    }

    @Test
    void a_key_written_twice_is_reported_and_the_first_one_counts() {
        YamlMap map = read("a: 1\nb: 2\na: 3\n");

        assertThat(map.text("a")).contains("1");
        assertThat(told()).containsExactly("shop.yaml:3:1: 'a' stands already in line 1");
    }

    @Test
    void a_missing_text_is_reported_once_at_the_map() {
        YamlMap map = read("outer:\n  other: 1\n").map("outer");

        assertThat(map.requiredText("name")).isEmpty();
        assertThat(told()).containsExactly("shop.yaml:2:3: Missing 'name'");
    }

    @Test
    void a_syntax_error_is_a_problem_with_its_place() {
        YamlMap map = read("a: 1\nb: [1, 2\nc: 3\n");

        assertThat(map.entries()).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("Not valid YAML: ");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void characters_that_yaml_forbids_are_a_problem() {
        read("a: \u0001\n");

        assertThat(told()).containsExactly("shop.yaml:1:1: Character 3 is not allowed in YAML");
    }

    @Test
    void a_second_document_is_a_problem() {
        read("a: 1\n---\nb: 2\n");

        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void an_empty_file_is_an_empty_map_and_another_form_is_a_problem() {
        assertThat(read("").entries()).isEmpty();
        assertThat(problems.isEmpty()).isTrue();

        assertThat(read("- a\n").entries()).isEmpty();
        assertThat(told()).containsExactly("shop.yaml:1:1: Expected a map, found a list");
    }

    @Test
    void a_value_that_contains_itself_is_a_problem() {
        read("a: &self\n  b: *self\n");

        assertThat(told()).containsExactly("shop.yaml:1:4: A value cannot contain itself");
    }

    @Test
    void references_to_references_do_not_grow_the_tree() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 24; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(read(text.toString()).entries()).hasSize(24);
    }

    @Test
    void a_file_is_read_under_the_name_it_was_given(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("x.yaml"), "a: ü\n");

        assertThat(Yaml.read(YamlSource.of(file), problems).text("a")).contains("ü");
        assertThat(YamlSource.of(file).name()).isEqualTo(file.toString());
    }

    @Test
    void a_reference_may_stand_in_braces_and_brackets() {
        YamlMap map = read("settings: {token: ${TOKEN}, url: ${URL:-https://a.example/x, #1}, list: [${A}, b]}\n");

        assertThat(told()).isEmpty();
        assertThat(map.map("settings").text("token")).contains("${TOKEN}");
        assertThat(map.map("settings").text("url")).contains("${URL:-https://a.example/x, #1}");
        assertThat(map.map("settings").texts("list")).containsExactly("${A}", "b");
    }

    @Test
    void what_follows_a_reference_in_its_line_keeps_its_place() {
        YamlMap map = read("settings: {token: ${TOKEN}, pages: many}\n");
        map.map("settings").wholeNumber("pages", 1, 9);

        assertThat(told()).singleElement().asString().startsWith("shop.yaml:1:36:");
    }

    @Test
    void a_problem_beside_a_reference_shows_what_was_written() {
        read("settings: {token: ${TOKEN}\nother: ${OTHER}\n");

        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("shop.yaml:2:")
                .doesNotContainPattern("[\\uE000-\\uE07F]");
    }
}
