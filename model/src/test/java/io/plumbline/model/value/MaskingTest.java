package io.plumbline.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "jane.doe@example.com, j***@***.com",
        "j@example.org, j***@***.org",
        "jane@localhost, j***@***",
        "first.last@localhost, f***@***"
    })
    void an_address_shows_its_first_letter_and_top_level_domain_only(String address, String masked) {
        assertThat(new Email(address).masked()).isEqualTo(masked);
        assertThat(new Email(address)).hasToString(masked);
    }

    @Test
    void a_number_shows_its_first_and_last_two_digits_only() {
        assertThat(new Phone("+4930123456")).hasToString("+49***56");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12", "+123", "+1234", "+12345", "+123456", "+1234567"})
    void a_short_number_is_never_shown_whole(String number) {
        String masked = new Phone(number).masked();
        long shown = masked.chars().filter(Character::isDigit).count();

        assertThat(shown).isLessThan(number.length() - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a@", "@b", "A@example.com", " a@example.com", "example.com"})
    void what_is_no_address_in_normal_form_is_refused_without_being_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email(text))
                .withMessage("Not an e-mail address in normal form");
    }

    @Test
    void the_longest_address_is_taken_and_a_longer_one_is_not() {
        String domain = "@example.com";
        String longest = "a".repeat(254 - domain.length()) + domain;

        assertThat(new Email(longest).value()).hasSize(254);
        assertThat(Email.isNormal("a" + longest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "+1", "4930123456", "+49 30", "+1234567890123456", "+٣٤٥"})
    void what_is_no_number_in_e164_form_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phone(text));
    }

    @Test
    void two_spellings_of_an_address_have_one_normal_form() {
        assertThat(Email.normal("  Jane.DOE@Example.COM ")).isEqualTo(Email.normal("jane.doe@example.com"));
    }
}
