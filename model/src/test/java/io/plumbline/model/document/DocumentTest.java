package io.plumbline.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void documents_are_equal_whatever_the_order_and_the_spelling_of_numbers() {
        Document one = new DocumentBuilder()
                .put("a", new BigDecimal("1.50"))
                .put("b", 100)
                .build();
        Document other = Document.of(Map.of("b", new BigDecimal("1E+2"), "a", 1.5));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void nulls_are_left_out_wherever_they_stand() {
        Document document = Document.of(Map.of("list", Arrays.asList("a", null, "b")));

        assertThat(document.texts("list")).containsExactly("a", "b");
        assertThat(new DocumentBuilder().put("a", null).build().isEmpty()).isTrue();
    }

    @Test
    void what_is_absent_is_read_as_empty() {
        assertThat(Document.EMPTY.text("a")).isEmpty();
        assertThat(Document.EMPTY.textOrEmpty("a")).isEmpty();
        assertThat(Document.EMPTY.objects("a")).isEmpty();
        assertThat(Document.EMPTY.object("a")).isEqualTo(Document.EMPTY);
        assertThat(Document.EMPTY.flag("a")).isFalse();
    }

    @Test
    void a_value_that_is_no_document_value_is_refused_by_its_type_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of(Map.of("at", Instant.EPOCH)))
                .withMessage("A document cannot hold a Instant");
    }

    @Test
    void contents_are_not_printed() {
        assertThat(Document.of(Map.of("email", "jane@example.com"))).hasToString("Document[1 fields]");
    }

    @Test
    void a_builder_starts_anew_after_building() {
        DocumentBuilder builder = new DocumentBuilder().text("a", "1");
        Document first = builder.build();

        assertThat(builder.texts("b", List.of("2")).build()).isEqualTo(Document.of(Map.of("b", List.of("2"))));
        assertThat(first).isEqualTo(Document.of(Map.of("a", "1")));
    }
}
