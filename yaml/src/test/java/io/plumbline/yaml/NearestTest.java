package io.plumbline.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("firstName", "lastName", "email");

    @Test
    void swapped_missing_and_added_letters_are_seen_through() {
        assertThat(Nearest.to("fristName", KNOWN)).contains("firstName");
        assertThat(Nearest.to("emai", KNOWN)).contains("email");
        assertThat(Nearest.to("lastNames", KNOWN)).contains("lastName");
        assertThat(Nearest.to("EMAIL", KNOWN)).contains("email");
    }

    @Test
    void a_word_unlike_any_other_has_no_nearest() {
        assertThat(Nearest.to("shoe", KNOWN)).isEmpty();
        assertThat(Nearest.hint("shoe", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }

    @Test
    void of_two_equally_near_words_the_first_in_order_is_told() {
        assertThat(Nearest.to("cat", List.of("rat", "bat"))).contains("bat");
    }
}
