package io.plumbline.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    private final LocalizedText shirt = LocalizedText.of(Map.of("en", "Shirt", "de", "Hemd", "de-AT", "Leiberl"));

    @Test
    void the_exact_language_goes_first() {
        assertThat(shirt.in(List.of("de-AT", "en"))).contains("Leiberl");
    }

    @Test
    void the_language_without_its_region_comes_next() {
        assertThat(shirt.in(List.of("en-GB", "de"))).contains("Shirt");
    }

    @Test
    void preferences_are_tried_in_their_order() {
        assertThat(shirt.in(List.of("fr", "de"))).contains("Hemd");
    }

    @Test
    void without_a_preferred_language_the_first_tag_in_sorted_order_is_taken() {
        assertThat(shirt.in(List.of("fr"))).contains("Hemd");
        assertThat(shirt.in(List.of())).contains("Hemd");
    }

    @Test
    void no_text_at_all_is_no_text() {
        assertThat(LocalizedText.EMPTY.in(List.of("de"))).isEmpty();
    }
}
