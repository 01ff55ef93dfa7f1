package io.plumbline.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, a",
        "EMAIL, jane@example.com",
        "PHONE, +4930123456",
        "COUNTRY, DE",
        "LANGUAGE, de",
        "LANGUAGE, de-DE",
        "LANGUAGE, zh-Hans-CN",
        "LANGUAGE, gsw",
        "CURRENCY, JPY",
        "DATE, 2024-02-29",
        "INSTANT, 2026-01-05T10:00:00Z",
        "INSTANT, 2026-01-05T10:00:00.123Z",
        "URL, https://shop.example/a?b=c"
    })
    void the_one_form_of_a_type_is_accepted(FieldType type, String text) {
        assertThat(type.accepts(text)).isTrue();
        assertThat(type.accepts(BigDecimal.ONE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, '  '",
        "EMAIL, Jane@example.com",
        "PHONE, 030 123456",
        "COUNTRY, de",
        "COUNTRY, DEU",
        "LANGUAGE, DE",
        "LANGUAGE, de_DE",
        "LANGUAGE, german",
        "LANGUAGE, de-",
        "LANGUAGE, ''",
        "LANGUAGE, d",
        "CURRENCY, EURO",
        "CURRENCY, XXX",
        "DATE, 2023-02-29",
        "DATE, 05.01.2026",
        "INSTANT, 2026-01-05",
        "INSTANT, 2026-01-05T10:00:00+01:00",
        "URL, shop.example/a",
        "URL, 'https://shop.example/a b'",
        "URL, https:///path"
    })
    void any_other_form_is_not(FieldType type, String text) {
        assertThat(type.accepts(text)).isFalse();
    }

    @Test
    void numbers_flags_lists_and_documents_have_types_of_their_own() {
        assertThat(FieldType.NUMBER.accepts(BigDecimal.TEN)).isTrue();
        assertThat(FieldType.NUMBER.accepts("10")).isFalse();
        assertThat(FieldType.FLAG.accepts(false)).isTrue();
        assertThat(FieldType.FLAG.accepts("false")).isFalse();
        assertThat(FieldType.TEXT_LIST.accepts(List.of("a"))).isTrue();
        assertThat(FieldType.TEXT_LIST.accepts(List.of("a", ""))).isFalse();
        assertThat(FieldType.OBJECT_LIST.accepts(List.of(Document.EMPTY))).isTrue();
        assertThat(FieldType.OBJECT_LIST.accepts(List.of("a"))).isFalse();
    }

    @Test
    void money_has_an_amount_and_a_currency_and_localized_texts_have_languages() {
        assertThat(FieldType.MONEY.accepts(Document.of(Map.of("amount", 1, "currency", "EUR"))))
                .isTrue();
        assertThat(FieldType.MONEY.accepts(Document.of(Map.of("amount", "1", "currency", "EUR"))))
                .isFalse();
        assertThat(FieldType.MONEY.accepts(Document.of(Map.of("amount", 1, "currency", "XXX"))))
                .isFalse();
        assertThat(FieldType.LOCALIZED_TEXT.accepts(Document.of(Map.of("de", "Hemd"))))
                .isTrue();
        assertThat(FieldType.LOCALIZED_TEXT.accepts(Document.of(Map.of("german", "Hemd"))))
                .isFalse();
    }
}
