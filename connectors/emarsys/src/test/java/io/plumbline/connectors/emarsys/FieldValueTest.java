package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValueTest {
    private static FieldValue value(String type, Object raw) {
        Object normal = Document.of(Map.of("value", raw)).values().getOrDefault("value", "");
        return FieldValue.of(new ContactField("500", "some_field", type), normal);
    }

    private static String sent(String type, Object raw) {
        return value(type, raw) instanceof FieldValue.Fit(var json)
                ? json.toString()
                : value(type, raw).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2026-02-28, '\"2026-02-28\"'",
        "date, 2026-01-05T23:30:00Z, '\"2026-01-05\"'",
        "numeric, 0012.50, '\"12.50\"'",
        "numeric, 1E+3, '\"1000\"'",
        "singlechoice, 14, '\"14\"'",
        "multichoice, 3, '[\"3\"]'",
        "url, https://shop.example/a, '\"https://shop.example/a\"'",
        "some-new-type, whatever, '\"whatever\"'"
    })
    void a_value_goes_out_in_the_form_of_its_field(String type, String raw, String json) {
        assertThat(sent(type, raw)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 28.02.2026",
        "date, 2026-02-30",
        "birthdate, 1980",
        "numeric, twelve",
        "numeric, 1234567890123456789012345",
        "numeric, 1E+999999999",
        "singlechoice, true",
        "singlechoice, Germany",
        "singlechoice, -1",
        "multichoice, red",
        "voucher, ABC",
        "interests, 1"
    })
    void a_value_in_another_form_is_unfit(String type, String raw) {
        assertThat(value(type, raw)).isInstanceOf(FieldValue.Unfit.class);
    }

    @Test
    void texts_are_cut_to_what_the_field_holds_and_never_inside_a_character() {
        assertThat(sent("shorttext", "x".repeat(61))).hasSize(60 + 2);
        assertThat(sent("longtext", "x".repeat(300))).hasSize(255 + 2);
        assertThat(sent("largetext", "x".repeat(3000))).hasSize(3000 + 2);
        String emoji = "😀".repeat(61);
        assertThat(sent("shorttext", emoji)
                        .codePointCount(0, sent("shorttext", emoji).length()))
                .isEqualTo(60 + 2);
    }

    @Test
    void an_empty_text_is_never_sent_since_it_would_wipe_the_field() {
        assertThat(value("shorttext", " ")).isInstanceOf(FieldValue.Absent.class);
        assertThat(value("multichoice", List.of())).isInstanceOf(FieldValue.Absent.class);
    }

    @Test
    void lists_are_choices_or_joined_texts() {
        assertThat(sent("multichoice", List.of("1", 2))).isEqualTo("[\"1\",\"2\"]");
        assertThat(sent("longtext", List.of("red", "green"))).isEqualTo("\"red, green\"");
    }
}
