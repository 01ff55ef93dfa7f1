package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderLine;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A user's file over a shipped one.
class OverlayTest {

    private static Document customer(String users) {
        return Records.only(standardise("customer", users), CustomerFact.class).attributes();
    }

    private static Standardised standardise(String kind, String users) {
        return Shipped.mapping("commercetools", users).inbound().standardise(Records.record(kind, Records.json(kind)));
    }

    @Test
    void the_same_key_replaces_a_row_and_all_others_stay() {
        Document customer = customer(
                "records: {customer: {facts: {customer: {fields: {firstName: {from: lastName, as: upper}}}}}}");

        assertThat(customer.text("firstName")).contains("VAN  DER DOE");
        assertThat(customer.text("lastName")).contains("van der Doe");
    }

    @Test
    void off_and_nothing_remove_a_row() {
        Document customer = customer("records: {customer: {facts: {customer: {fields: {firstName: off, title: ~}}}}}");

        assertThat(customer.has("firstName")).isFalse();
        assertThat(customer.has("title")).isFalse();
    }

    @Test
    void a_new_key_is_added() {
        assertThat(customer(
                                "records: {customer: {facts: {customer: {fields: {attributes.verified: isEmailVerified}}}}}")
                        .object("attributes"))
                .isEqualTo(Document.of(Map.of("verified", true)));
    }

    @Test
    void a_whole_fact_is_removed_or_limited() {
        assertThat(Records.all(
                        standardise("customer", "records: {customer: {facts: {account-consent: off}}}"),
                        ConsentFact.class))
                .isEmpty();
        assertThat(Records.all(
                        standardise("customer", "records: {customer: {facts: {customer: {when: custom.fields.x}}}}"),
                        CustomerFact.class))
                .isEmpty();
    }

    @Test
    void one_field_of_a_list_is_changed_without_repeating_the_list() {
        OrderFact order = Records.only(
                standardise(
                        "order", "records: {order: {facts: {order: {fields: {lines: {fields: {sku: productId}}}}}}}"),
                OrderFact.class);

        assertThat(order.lines()).extracting(OrderLine::sku).containsExactly("p1", "p2", "", "");
    }

    @Test
    void an_entry_is_added_to_a_lookup_and_another_is_taken_out() {
        String users = "lookups: {salutation: {table: {frau: ms, herr: off}}}";

        assertThat(customer(users).text("salutation")).contains("ms");
        assertThat(Records.facts(Shipped.mapping("commercetools", users)
                                .inbound()
                                .standardise(Records.record("customer", Records.json("customer", "Frau", "Herr"))))
                        .warnings())
                .extracting(FieldProblem::rule)
                .containsExactly("code-unmapped");
    }

    @Test
    void placeholders_are_added_to_the_shipped_ones() {
        Standardised result = standardise("customer", "placeholders: {emails: [jane.doe@example.com]}");

        assertThat(Records.unfit(result).problems())
                .extracting(FieldProblem::rule)
                .containsExactly("email-placeholder");
    }
}
