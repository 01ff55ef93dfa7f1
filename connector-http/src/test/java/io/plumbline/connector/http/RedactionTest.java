package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void values_that_were_sent_are_taken_out_longest_first() {
        assertThat(Redaction.of(
                        "No contact found with the external id: 3 - Ann Example", List.of("Ann", "Ann Example")))
                .isEqualTo("No contact found with the external id: 3 - ***");
    }

    @Test
    void addresses_and_telephone_numbers_of_anybody_are_taken_out() {
        assertThat(Redaction.of("owner <bob@shop.example>, call +49 (30) 123-4567", List.of()))
                .isEqualTo("owner <***>, call ***");
    }

    @Test
    void codes_and_short_numbers_stay_readable() {
        assertThat(Redaction.of("Invalid choice id for field id: 14", List.of("1")))
                .isEqualTo("Invalid choice id for field id: 14");
    }

    @Test
    void long_texts_are_cut_and_stay_on_one_line() {
        String hidden = Redaction.of("line\nbreak " + "x".repeat(10_000), List.of());
        assertThat(hidden).hasSize(200).startsWith("line break").endsWith("…");
    }

    @Test
    void every_text_of_a_document_is_found_however_deep() {
        Document document = Document.of(Map.of("a", "one", "b", Map.of("c", List.of("two", Map.of("d", 3)))));
        assertThat(Redaction.textsOf(document)).containsExactlyInAnyOrder("one", "two", "3");
    }
}
