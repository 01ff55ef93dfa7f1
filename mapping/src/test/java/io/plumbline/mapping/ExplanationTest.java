package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.mapping.Explanation.ExplainedFact;
import io.plumbline.mapping.Explanation.ExplainedRow;
import io.plumbline.mapping.Explanation.ExplainedStep;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final InboundMapping MAPPING =
            Shipped.mapping("commercetools").inbound();

    private static Explanation explain(String... replaced) {
        return MAPPING.explain(Records.record("customer", Records.json("customer", replaced)));
    }

    private static ExplainedRow row(Explanation explanation, String target) {
        return explanation.facts().stream()
                .flatMap(fact -> fact.rows().stream())
                .filter(row -> row.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_step_from_the_record_to_the_field_is_told() {
        ExplainedRow row = row(explain(), "lastName");

        assertThat(row.source()).isEqualTo("lastName");
        assertThat(row.raw()).isEqualTo("\"van  der Doe\"");
        assertThat(row.steps()).containsExactly(new ExplainedStep("trim", "\"van der Doe\""));
        assertThat(row.outcome()).isEqualTo("written");
        assertThat(row.value()).contains("\"van der Doe\"");
        assertThat(row.place()).matches("commercetools\\.mapping\\.yaml:\\d+");
    }

    @Test
    void what_is_left_out_is_told_with_rule_and_message() {
        ExplainedRow row = row(explain("\"030 123456\"", "\"12\""), "phone");

        assertThat(row.outcome()).isEqualTo("dropped");
        assertThat(row.rule()).contains("phone-invalid");
        assertThat(row.message()).isPresent();
        assertThat(row.value()).isEmpty();
    }

    @Test
    void absent_and_defaulted_fields_are_told() {
        Explanation explanation = explain("\"title\":\"Dr.\",", "", ",\"emailOptInSource\":\"footer\"", "");

        assertThat(row(explanation, "title").outcome()).isEqualTo("absent");
        assertThat(row(explanation, "evidence").outcome()).isEqualTo("defaulted");
    }

    @Test
    void facts_are_told_in_their_order_and_the_result_is_what_standardising_gives() {
        Explanation explanation = explain();

        assertThat(explanation.facts()).extracting(ExplainedFact::name).containsExactly("customer", "account-consent");
        assertThat(explanation.facts()).extracting(ExplainedFact::kind).containsExactly("customer", "consent");
        assertThat(explanation.result())
                .isEqualTo(MAPPING.standardise(Records.record("customer", Records.json("customer"))));
    }

    @Test
    void rows_inside_a_list_are_told_with_their_element() {
        Explanation explanation = MAPPING.explain(Records.record("order", Records.json("order")));

        assertThat(row(explanation, "lines[0].sku").outcome()).isEqualTo("written");
        assertThat(row(explanation, "lines[0].sku").found()).isEqualTo("lineItems[0].variant.sku");
        assertThat(row(explanation, "lines[1].id").outcome()).isEqualTo("written");
    }

    @Test
    void a_fact_that_is_left_out_tells_which_row_left_it_out() {
        Explanation explanation = MAPPING.explain(
                Records.record("customer", "{\"id\":\"c1\",\"version\":1,\"email\":\"jane@shop.example\"}"));

        assertThat(explanation.facts()).extracting(ExplainedFact::made).containsExactly(true, false);
        assertThat(row(explanation, "act").outcome()).isEqualTo("skipped");
    }

    @Test
    void a_field_that_has_to_be_there_is_told_once_with_its_rule() {
        Explanation explanation = MAPPING.explain(Records.record("customer", "{\"id\":\"c1\",\"version\":1}"));

        assertThat(explanation.facts().getFirst().rows())
                .filteredOn(row -> row.target().equals("email"))
                .singleElement()
                .matches(row -> row.outcome().equals("unfit"))
                .matches(row -> row.rule().equals(Optional.of("required")));
    }

    @Test
    void names_that_rows_use_are_told() {
        assertThat(explain().facts().getFirst().names())
                .singleElement()
                .matches(name -> name.name().equals("address"))
                .matches(name -> name.source().contains("defaultBillingAddressId"));
    }

    @Test
    void its_text_shows_no_personal_data() {
        Explanation explanation = explain();

        assertThat(explanation.toString()
                        + explanation.facts()
                        + row(explanation, "email").steps())
                .doesNotContainIgnoringCase("jane");
    }
}
