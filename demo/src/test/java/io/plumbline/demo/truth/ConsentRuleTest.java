package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentRuleTest {
    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void the_present_fields_say_it_with_a_boolean() {
        assertThat(customer("'emailOptIn': true, 'emailOptInChangedAt': '2026-05-01T10:00:00.000Z'"))
                .contains(new Statement(true, MAY));
        assertThat(customer("'emailOptIn': false")).contains(new Statement(false, null));
        assertThat(customer("'emailOptIn': null, 'emailOptInSource': 'popup'")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "YES", "1", "true"})
    void the_older_fields_grant_with_a_word(String word) {
        assertThat(customer("'newsletter': '" + word + "', 'newsletterDate': '2026-05-01T12:00:00+02:00'"))
                .contains(new Statement(true, MAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "No", "0", "false"})
    void the_older_fields_withdraw_with_a_word(String word) {
        assertThat(customer("'newsletter': '" + word + "'")).contains(new Statement(false, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe"})
    void other_words_say_nothing(String word) {
        assertThat(customer("'newsletter': '" + word + "', 'newsletterDate': '2026-05-01T10:00:00.000Z'"))
                .isEmpty();
    }

    @Test
    void a_customer_without_fields_says_nothing() {
        assertThat(ConsentRule.ofCustomer(Records.json("{}"))).isEmpty();
    }

    @Test
    void only_a_ticked_box_of_an_order_says_something() {
        assertThat(order("true")).contains(new Statement(true, MAY));
        assertThat(order("false")).isEmpty();
        assertThat(order("'true'")).isEmpty();
    }

    @Test
    void nothing_said_is_nothing_known() {
        assertThat(optIn()).isEmpty();
    }

    @Test
    void the_last_dated_word_counts() {
        assertThat(optIn(new Statement(false, MAY), new Statement(true, JUNE))).isEqualTo("1");
        assertThat(optIn(new Statement(false, JUNE), new Statement(true, MAY))).isEqualTo("2");
        assertThat(optIn(new Statement(true, MAY), new Statement(false, MAY))).isEqualTo("2");
    }

    @Test
    void a_withdrawal_without_a_date_is_the_last_word() {
        assertThat(optIn(new Statement(false, null), new Statement(true, JUNE))).isEqualTo("2");
    }

    @Test
    void a_grant_without_a_date_counts_only_alone() {
        assertThat(optIn(new Statement(true, null))).isEqualTo("1");
        assertThat(optIn(new Statement(true, null), new Statement(false, MAY))).isEqualTo("2");
    }

    private static Optional<Statement> customer(String fields) {
        return ConsentRule.ofCustomer(Records.json("{'custom': {'fields': {" + fields + "}}}"));
    }

    private static Optional<Statement> order(String optIn) {
        return ConsentRule.ofOrder(Records.record("o", "{'custom': {'fields': {'emailOptIn': " + optIn + "}}}"));
    }

    private static String optIn(Statement... statements) {
        Consents consents = new Consents();
        for (Statement statement : statements) {
            consents.add(statement);
        }
        return consents.optIn();
    }
}
