package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.shop.dirt.Rule;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Placeholders;
import io.plumbline.sandbox.shop.random.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRuleTest {
    private static final long SEED = 17;
    private static final int SPELLINGS = 5_000;

    @Test
    void letter_case_and_blanks_around_it_do_not_make_another_address() {
        assertThat(EmailRule.normal("  Ada.Example@Example.COM ")).isEqualTo("ada.example@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.com", "ada+shop.1@mail.example", "o'ada_b-c@a-b.example.org", "a@example.xn--p1ai"})
    void addresses_of_people_are_fit(String email) {
        assertThat(EmailRule.isFit(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.com",
                "ada@@example.com",
                "ada@b@example.com",
                "ada at example.com",
                "ada@example",
                "ada@example..com",
                "ada@example,com",
                "ada@example.com.",
                ".ada@example.com",
                "ada.@example.com",
                "a..da@example.com",
                "a da@example.com",
                "ada@-a.example",
                "ada@a-.example",
                "ada@127.0.0.1",
                "ada@exa_mple.com",
                "ädä@example.com"
            })
    void other_texts_are_no_addresses(String email) {
        assertThat(EmailRule.isValid(email)).isFalse();
    }

    @Test
    void parts_that_are_too_long_make_no_address() {
        assertThat(EmailRule.isValid("a".repeat(64) + "@example.com")).isTrue();
        assertThat(EmailRule.isValid("a".repeat(65) + "@example.com")).isFalse();
        assertThat(EmailRule.isValid("a@" + "b".repeat(64) + ".example")).isFalse();
        assertThat(EmailRule.isValid("a@" + "bb.".repeat(84) + "example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply@shop.example",
                "no-reply@example.com",
                "donotreply@example.com",
                "none@example.com",
                "test@test.example",
                "test@test-4711.example",
                "1f2e@marketplace-relay.example",
                "1f2e@eu.marketplace-relay.example"
            })
    void addresses_that_stand_for_nobody_are_placeholders(String email) {
        assertThat(EmailRule.isValid(email)).isTrue();
        assertThat(EmailRule.isPlaceholder(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test@example.com",
                "ada@test.example",
                "noreply.ada@example.com",
                "ada@not-marketplace-relay.example"
            })
    void addresses_that_only_resemble_placeholders_are_fit(String email) {
        assertThat(EmailRule.isFit(email)).isTrue();
    }

    @Test
    void the_rules_find_what_the_generated_shop_spoils_on_purpose() {
        for (int number = 0; number < SPELLINGS; number++) {
            Draw draw = Draw.of(SEED, "spelling", number);
            check(EmailSpelling.dirty(draw, "ada." + number + "@example.com", number));
            check(Placeholders.shared(draw));
        }
    }

    private static void check(EmailSpelling spelling) {
        String email = EmailRule.normal(spelling.text());
        assertThat(EmailRule.isValid(email))
                .as("validity of <%s> with seed %d", spelling.text(), SEED)
                .isEqualTo(spelling.fault() != Rule.EMAIL_INVALID);
        assertThat(EmailRule.isPlaceholder(email))
                .as("placeholder <%s> with seed %d", spelling.text(), SEED)
                .isEqualTo(spelling.fault() == Rule.EMAIL_PLACEHOLDER);
    }
}
