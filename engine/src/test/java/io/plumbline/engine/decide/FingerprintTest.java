package io.plumbline.engine.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void equal_documents_have_one_fingerprint_whatever_the_order_of_their_names() {
        Map<String, Object> forward = new LinkedHashMap<>();
        forward.put("a", "1");
        forward.put("b", List.of("x", "y"));
        Map<String, Object> backward = new LinkedHashMap<>();
        backward.put("b", List.of("x", "y"));
        backward.put("a", "1");
        assertThat(Fingerprint.of(Document.of(forward))).isEqualTo(Fingerprint.of(Document.of(backward)));
    }

    @Test
    void a_text_and_a_number_that_look_alike_differ() {
        assertThat(Fingerprint.of(Document.of(Map.of("a", "1"))))
                .isNotEqualTo(Fingerprint.of(Document.of(Map.of("a", BigDecimal.ONE))));
    }

    @Test
    void moving_text_between_neighbouring_values_makes_a_difference() {
        assertThat(Fingerprint.of(Document.of(Map.of("l", List.of("ab", "c")))))
                .isNotEqualTo(Fingerprint.of(Document.of(Map.of("l", List.of("a", "bc")))));
    }

    @Test
    void the_stored_form_does_not_change_between_versions() {
        Document document = Document.of(Map.of("email", "a@b.example", "n", new BigDecimal("1.50")));
        assertThat(Fingerprint.of(document)).isEqualTo("d84addd993893d3cc37a649846675b09");
    }
}
