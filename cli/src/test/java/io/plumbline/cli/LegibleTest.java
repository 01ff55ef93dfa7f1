package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
    @Test
    void control_characters_are_shown_instead_of_obeyed() {
        assertThat(Legible.line("a\u001b[31mb\u009bc\rd\u0007\u007f"))
                .isEqualTo("a\\u001b[31mb\\u009bc\\u000dd\\u0007\\u007f");
    }

    @Test
    void characters_that_turn_the_direction_or_hide_are_shown() {
        assertThat(Legible.line("a\u202eb\u200bc\u2028d")).isEqualTo("a\\u202eb\\u200bc\\u2028d");
    }

    @Test
    void ordinary_text_of_any_language_stays_as_it_is() {
        assertThat(Legible.line("Müller, 東京, 😀")).isEqualTo("Müller, 東京, 😀");
    }

    @Test
    void line_breaks_are_kept_only_where_there_may_be_several_lines() {
        assertThat(Legible.text("a\nb")).isEqualTo("a\nb");
        assertThat(Legible.line("a\nb")).isEqualTo("a\\u000ab");
    }
}
