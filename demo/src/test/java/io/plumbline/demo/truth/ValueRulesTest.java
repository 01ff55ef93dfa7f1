package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules for single values.
class ValueRulesTest {
    @ParameterizedTest
    @CsvSource({
        "+44 20 7946 0123, DE, +442079460123",
        "0049 (0)30 23125123, DE, +493023125123",
        "Tel: 020-7946-0123, GB, +442079460123",
        "０３ー１２３４ー５６７８, JP, +81312345678",
        "(212) 555-0123, US, +12125550123"
    })
    void numbers_are_written_as_the_whole_world_dials_them(String text, String country, String e164) {
        assertThat(PhoneRule.e164(text, country)).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n/a", "-", "123", "000000000", "+4420", "99999999999999999999", "keine", "0"})
    void what_nobody_can_dial_is_no_number(String text) {
        assertThat(PhoneRule.e164(text, "DE")).isEmpty();
        assertThat(PhoneRule.e164(text, "GB")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, 1900-01-01", "2026-11-20, 2026-11-20", "1974-09-20, 1974-09-20"})
    void days_of_birth_are_kept(String text, String day) {
        assertThat(BirthDateRule.day(text, Records.TODAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1899-12-31", "2026-11-21", "1974-02-30", "20.09.1974", "1974-09-20T00:00:00Z"})
    void other_days_are_no_days_of_birth(String text) {
        assertThat(BirthDateRule.day(text, Records.TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de-DE, de-DE", "de_DE, de-DE", "DE, de", "EN-gb, en-GB", "zh-hant-tw, zh-Hant-TW"})
    void languages_are_written_as_tags(String text, String tag) {
        assertThat(LanguageRule.tag(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de-", "-", "d", "de--DE", "german language"})
    void ill_formed_languages_are_left_out(String text) {
        assertThat(LanguageRule.tag(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Mr, 1", "Mr., 1", "Herr, 1", "MRS, 2", "Frau, 2", "Ms., 3", "Miss, 3", "Familie, 4", "Company, 5"})
    void salutations_become_choices(String text, String choice) {
        assertThat(SalutationRule.choice(text)).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "様", "Captain", "."})
    void unknown_salutations_are_left_out(String text) {
        assertThat(SalutationRule.choice(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE, 65", "GB, 184", "AT, 10", "CH, 168", "JP, 85", "US, 185", "ZW, 197"})
    void countries_become_choices(String code, String choice) {
        assertThat(CountryChoices.of(code)).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AQ", "QQ"})
    void countries_without_a_choice_are_left_out(String code) {
        assertThat(CountryChoices.of(code)).isEmpty();
    }

    @Test
    void text_is_tidied_and_keeps_its_letter_case() {
        assertThat(Text.tidy(Records.json("' van  der\\tBerg '"))).isEqualTo("van der Berg");
        assertThat(Text.tidy(Records.json("null"))).isEmpty();
        assertThat(Text.tidy(Records.json("7"))).isEmpty();
    }

    @Test
    void text_is_cut_to_the_length_of_the_field() {
        assertThat(ContactField.CITY.cut("x".repeat(61))).hasSize(60);
        assertThat(ContactField.ADDRESS.cut("x".repeat(256))).hasSize(255);
        assertThat(ContactField.CITY.cut("𠮷".repeat(61))).isEqualTo("𠮷".repeat(60));
    }
}
