package io.plumbline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceInTextTest {

    /// The place of the letter X in the value under the only key.
    private static String placeOfX(String file) {
        YamlMap map = Yaml.read(new YamlSource("m.yaml", file), new YamlProblems());
        YamlScalar scalar = (YamlScalar) map.node("key").orElseThrow();
        YamlPlace place = scalar.place(scalar.text().orElseThrow().indexOf('X'));
        return place.line() + ":" + place.column();
    }

    @Test
    void in_a_plain_text_it_is_counted_from_the_start() {
        assertThat(placeOfX("key: abX")).isEqualTo("1:8");
    }

    @Test
    void in_a_quoted_text_the_quote_and_escapes_count_too() {
        assertThat(placeOfX("key: \"abX\"")).isEqualTo("1:9");
        assertThat(placeOfX("key: \"a\\\"\\u0041X\"")).isEqualTo("1:16");
        assertThat(placeOfX("key: 'it''s X'")).isEqualTo("1:13");
    }

    @Test
    void in_a_literal_text_it_is_counted_in_its_own_line() {
        assertThat(placeOfX("key: |\n    first\n    (X)\n")).isEqualTo("3:6");
    }

    @Test
    void in_a_text_over_several_lines_it_is_the_start() {
        assertThat(placeOfX("key: >\n    first\n    X\n")).isEqualTo("1:6");
        assertThat(placeOfX("key: first\n  X\n")).isEqualTo("1:6");
    }
}
