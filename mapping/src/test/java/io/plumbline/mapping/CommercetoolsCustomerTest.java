package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommercetoolsCustomerTest {
    private static final InboundMapping MAPPING =
            Shipped.mapping("commercetools").inbound();

    private static Standardised standardise(String... replaced) {
        return MAPPING.standardise(Records.record("customer", Records.json("customer", replaced)));
    }

    private static Document attributes(String... replaced) {
        return Records.only(standardise(replaced), CustomerFact.class).attributes();
    }

    private static List<FieldProblem> warnings(String... replaced) {
        return Records.facts(standardise(replaced)).warnings();
    }

    @Test
    void a_clean_customer_gives_all_its_fields_and_no_warning() {
        CustomerFact customer = Records.only(standardise(), CustomerFact.class);
        Document attributes = customer.attributes();

        assertThat(customer.customerId()).isEqualTo("3cdc0001");
        assertThat(attributes.values())
                .containsEntry("email", "jane.doe@example.com")
                .containsEntry("firstName", "Jane")
                .containsEntry("lastName", "van der Doe")
                .containsEntry("salutation", "mrs")
                .containsEntry("birthDate", "1974-09-20")
                .containsEntry("language", "de-DE")
                .containsEntry("phone", "+4930123456")
                .containsEntry("mobile", "+4915123456789")
                .containsEntry("stores", List.of("de", "at"))
                .containsEntry("groups", List.of("g1", "g2"))
                .containsEntry("registeredAt", "2025-03-01T08:30:00Z")
                .doesNotContainKey("password");
        assertThat(Records.facts(standardise()).warnings()).isEmpty();
    }

    @Test
    void the_default_billing_address_is_taken_whole() {
        assertThat(attributes().object("address"))
                .isEqualTo(Document.of(Map.of(
                        "street", "Weg 1, c/o Muster",
                        "postalCode", "10115",
                        "city", "Berlin",
                        "region", "BE",
                        "country", "DE")));
    }

    @Test
    void without_default_addresses_the_first_one_is_taken_and_without_any_none() {
        assertThat(attributes("\"defaultBillingAddressId\":\"bill\",", "", "\"defaultShippingAddressId\":\"ship\",", "")
                        .object("address")
                        .text("city"))
                .contains("Wien");
        assertThat(attributes("\"addresses\":[", "\"x\":[").has("address")).isFalse();
    }

    @Test
    void one_store_is_still_a_list() {
        assertThat(attributes(",{\"typeId\":\"store\",\"key\":\"at\"}", "").texts("stores"))
                .containsExactly("de");
    }

    @Test
    void a_dated_opt_in_is_a_grant_with_its_evidence() {
        assertThat(Records.only(standardise(), ConsentFact.class))
                .isEqualTo(ConsentFact.act(
                        PersonReference.customer("3cdc0001"),
                        new ConsentStatement(
                                "email", "", ConsentAct.GRANTED, Instant.parse("2026-01-05T10:00:00Z"), "footer")));
    }

    @Test
    void an_opt_out_stored_as_false_is_a_withdrawal() {
        ConsentFact consent =
                Records.only(standardise("\"emailOptIn\":true", "\"emailOptIn\":false"), ConsentFact.class);

        assertThat(consent.statement().act()).isEqualTo(ConsentAct.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource({"yes, GRANTED", "1, GRANTED", "true, GRANTED", "no, WITHDRAWN", "0, WITHDRAWN", "false, WITHDRAWN"})
    void the_older_newsletter_field_is_understood(String word, ConsentAct act) {
        Standardised result = standardise(
                "\"emailOptIn\":true",
                "\"newsletter\":\"" + word + "\"",
                "\"emailOptInChangedAt\"",
                "\"newsletterDate\"");
        ConsentStatement statement = Records.only(result, ConsentFact.class).statement();

        assertThat(statement.act()).isEqualTo(act);
        assertThat(statement.at()).isEqualTo("2026-01-05T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"newsletter\":\"\"", "\"newsletter\":null", "\"other\":1"})
    void consent_that_is_absent_is_no_statement_and_no_warning(String field) {
        Standardised result = standardise("\"emailOptIn\":true", field);

        assertThat(Records.all(result, ConsentFact.class)).isEmpty();
        assertThat(Records.facts(result).warnings()).isEmpty();
    }

    @Test
    void consent_that_nobody_understands_is_no_statement_but_a_warning() {
        Standardised result = standardise("\"emailOptIn\":true", "\"newsletter\":\"perhaps\"");

        assertThat(Records.all(result, ConsentFact.class)).isEmpty();
        assertThat(Records.facts(result).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("custom.fields.newsletter");
            assertThat(warning.rule()).isEqualTo("flag-unknown");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "' Jane.Doe@Example.com', jane.doe@gmial, email-invalid, j***@***",
        "' Jane.Doe@Example.com', noreply@example.com, email-placeholder, n***@***.com",
        "' Jane.Doe@Example.com', test@test.de, email-placeholder, t***@***.de",
        "' Jane.Doe@Example.com', x1@marketplace.amazon.de, email-placeholder, x***@***.de"
    })
    void an_address_nobody_reads_makes_the_customer_unfit(String from, String to, String rule, String shown) {
        assertThat(Records.unfit(standardise(from, to)).problems())
                .containsExactly(new FieldProblem(
                        "email",
                        shown,
                        rule,
                        Records.unfit(standardise(from, to))
                                .problems()
                                .getFirst()
                                .message()));
    }

    @Test
    void a_customer_without_an_address_is_unfit() {
        assertThat(Records.unfit(standardise("\"email\":\" Jane.Doe@Example.com\",", ""))
                        .problems())
                .extracting(FieldProblem::rule)
                .containsExactly("required");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {
                "\"030 123456\", \"12\", phone, phone-invalid, addresses[1].phone, ***",
                "\"country\":\"DE\", \"country\":\"Atlantis\", address.country, country-unknown, addresses[1].country,"
                        + " Atlantis",
                "de_DE, klingon, language, language-unknown, locale, klingon",
                "1974-09-20, 2074-09-20, birthDate, birth-date-implausible, dateOfBirth, 20**-**-**",
                "\"Frau\", \"Hoheit\", salutation, code-unmapped, salutation, Hoheit"
            })
    void a_field_nobody_understands_is_left_out_with_a_warning(
            String from, String to, String field, String rule, String where, String shown) {
        assertThat(attributes(from, to).has(field)).isFalse();
        assertThat(warnings(from, to)).anySatisfy(warning -> {
            assertThat(warning.rule()).isEqualTo(rule);
            assertThat(warning.field()).isEqualTo(where);
            assertThat(warning.value()).isEqualTo(shown);
        });
    }

    @Test
    void a_record_that_is_no_json_is_unfit_and_its_text_is_not_repeated() {
        Standardised result = MAPPING.standardise(Records.record("customer", "{\"email\": jane}"));

        assertThat(Records.unfit(result).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("not-json");
            assertThat(problem.toString()).doesNotContain("jane");
        });
    }

    @Test
    void records_of_an_unknown_kind_say_nothing() {
        assertThat(Records.facts(MAPPING.standardise(Records.record("review", "{}")))
                        .facts())
                .isEmpty();
    }
}
