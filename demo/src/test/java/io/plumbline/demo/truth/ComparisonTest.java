package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Map<String, FieldValues> expected = new HashMap<>(Map.of(
            "ada@example.com", contact("ada@example.com", "+493023125123"),
            "bo@example.com", contact("bo@example.com", "")));

    @Test
    void the_same_on_both_sides_is_the_truth() {
        Verdict verdict = judge(contact("bo@example.com", ""), contact("ada@example.com", "+493023125123"));
        assertThat(verdict).isEqualTo(verdict(2, 0));
    }

    @Test
    void a_missing_contact_differs() {
        assertThat(judge(contact("ada@example.com", "+493023125123")))
                .isEqualTo(verdict(1, 1, "contact b***@example.com: is missing"));
    }

    @Test
    void a_contact_that_nobody_expects_differs() {
        expected.remove("bo@example.com");
        Verdict verdict = judge(contact("ada@example.com", "+493023125123"), contact("bo@example.com", ""));
        assertThat(verdict.contactsExpected()).isEqualTo(1);
        assertThat(verdict.contactsDiffering()).isEqualTo(1);
        assertThat(verdict.samples()).containsExactly("contact b***@example.com: is held, and nobody expects it");
    }

    @Test
    void a_contact_without_an_address_differs() {
        Verdict verdict =
                judge(contact("ada@example.com", "+493023125123"), contact("bo@example.com", ""), new FieldValues());
        assertThat(verdict)
                .isEqualTo(verdict(3, 1, "contact without an e-mail address: is held, and nobody expects it"));
    }

    @Test
    void a_doubled_contact_differs_once() {
        Verdict verdict = judge(
                contact("ada@example.com", "+493023125123"),
                contact("bo@example.com", ""),
                contact("bo@example.com", ""));
        assertThat(verdict).isEqualTo(verdict(3, 1, "contact b***@example.com: is held more than once"));
    }

    @Test
    void a_lost_value_differs() {
        Verdict verdict = judge(contact("ada@example.com", ""), contact("bo@example.com", ""));
        assertThat(verdict)
                .isEqualTo(verdict(2, 1, "contact a***@example.com: phone expected +493023125123, holds nothing"));
    }

    @Test
    void an_invented_value_differs() {
        Verdict verdict = judge(contact("ada@example.com", "+493023125123"), contact("bo@example.com", "+12"));
        assertThat(verdict).isEqualTo(verdict(2, 1, "contact b***@example.com: phone expected nothing, holds +12"));
    }

    @Test
    void an_address_in_other_spelling_is_found_and_differs() {
        Verdict verdict = judge(contact("Ada@example.com", ""), contact("bo@example.com", ""));
        assertThat(verdict)
                .isEqualTo(verdict(
                        2,
                        1,
                        "contact a***@example.com: email expected ada@example.com, holds Ada@example.com; "
                                + "phone expected +493023125123, holds nothing"));
    }

    @Test
    void ten_samples_are_enough() {
        for (int number = 0; number < 30; number++) {
            expected.put(number + "@example.com", contact(number + "@example.com", ""));
        }
        Verdict verdict = judge();
        assertThat(verdict.contactsDiffering()).isEqualTo(32);
        assertThat(verdict.samples()).hasSize(10);
    }

    private Verdict judge(FieldValues... held) {
        Comparison comparison = new Comparison(expected);
        for (FieldValues contact : held) {
            comparison.hold(contact);
        }
        return comparison.verdict();
    }

    private static Verdict verdict(long held, long differing, String... samples) {
        return new Verdict(2, held, differing, List.of(samples));
    }

    private static FieldValues contact(String email, String phone) {
        return Records.values(Map.of(ContactField.EMAIL, email, ContactField.PHONE, phone));
    }
}
