package io.plumbline.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.property.Seeds;
import io.plumbline.model.record.FieldProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactDocumentsTest {

    private static List<String> problems(FactKind kind, Map<String, Object> document) {
        return switch (FactDocuments.read(kind, Document.of(document))) {
            case Reading.Understood _ -> List.of();
            case Reading.Refused(var problems) ->
                problems.stream().map(FactDocumentsTest::told).toList();
        };
    }

    private static String told(FieldProblem problem) {
        return problem.field() + " " + problem.rule();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_as_the_same_fact(FactKind kind) {
        Seeds.each(random -> {
            Fact fact = new SomeFacts(random).some(kind);

            assertThat(FactDocuments.read(kind, FactDocuments.write(fact))).isEqualTo(new Reading.Understood(fact));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_name_that_is_written_is_described_with_its_type(FactKind kind) {
        Seeds.each(random ->
                assertDescribed(FactDocuments.write(new SomeFacts(random).some(kind)), FactDocuments.fields(kind)));
    }

    private static void assertDescribed(Document document, List<Field> fields) {
        document.values().forEach((name, value) -> {
            assertThat(fields).extracting(Field::name).contains(name);
            Field field = fields.stream()
                    .filter(f -> f.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(field.type().accepts(value)).as(name).isTrue();
            if (field.type() == FieldType.OBJECT && !field.fields().isEmpty()) {
                assertDescribed(document.object(name), field.fields());
            }
            document.objects(name).forEach(nested -> assertDescribed(nested, field.fields()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_description_is_a_sentence_and_every_name_stands_once(FactKind kind) {
        assertSentences(FactDocuments.fields(kind));
    }

    private static void assertSentences(List<Field> fields) {
        assertThat(fields).extracting(Field::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]\\w*"));
        assertThat(fields).extracting(Field::description).allMatch(text -> text.matches("(?s)[A-Z].*\\."));
        fields.forEach(field -> assertSentences(field.fields()));
    }

    @ParameterizedTest
    @EnumSource
    void each_required_field_that_is_missing_is_told(FactKind kind) {
        List<String> told = problems(kind, Map.of());

        FactDocuments.fields(kind).stream()
                .filter(Field::required)
                .forEach(field -> assertThat(told).contains(field.name() + " required"));
        assertThat(told).isNotEmpty();
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_path_and_without_its_value() {
        Map<String, Object> line =
                Map.of("id", "1", "quantity", "two", "total", Map.of("amount", 1, "currency", "EURO"));
        Map<String, Object> order = Map.of(
                "orderId", 7, "placedAt", "yesterday", "person", Map.of("email", "Jane Doe"), "lines", List.of(line));

        Reading reading = FactDocuments.read(FactKind.ORDER, Document.of(order));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FactDocumentsTest::told)
                                .containsExactlyInAnyOrder(
                                        "orderId wrong-form",
                                        "person.email wrong-form",
                                        "placedAt wrong-form",
                                        "totals.total required",
                                        "lines[0].quantity wrong-form",
                                        "lines[0].total wrong-form"));
        assertThat(reading.toString()).doesNotContain("Jane", "two", "EURO");
    }

    @Test
    void an_order_in_two_currencies_is_refused() {
        Map<String, Object> totals =
                Map.of("total", Map.of("amount", 1, "currency", "EUR"), "tax", Map.of("amount", 1, "currency", "USD"));

        assertThat(problems(
                        FactKind.ORDER, Map.of("orderId", "o", "placedAt", "2026-01-05T10:00:00Z", "totals", totals)))
                .containsExactly("totals.tax currency-differs");
    }

    @Test
    void an_order_without_number_and_parts_is_known_by_its_id_and_has_empty_parts() {
        Map<String, Object> totals = Map.of("total", Map.of("amount", 12, "currency", "EUR"));
        Document document = Document.of(Map.of("orderId", "o1", "placedAt", "2026-01-05T10:00:00Z", "totals", totals));

        assertThat(FactDocuments.read(FactKind.ORDER, document))
                .isInstanceOfSatisfying(Reading.Understood.class, reading -> {
                    OrderFact order = (OrderFact) reading.fact();
                    assertThat(order.number()).isEqualTo("o1");
                    assertThat(order.totals().tax()).hasToString("0.00 EUR");
                    assertThat(order.person()).isEqualTo(PersonReference.NOBODY);
                });
    }

    @Test
    void an_amount_beyond_all_amounts_is_told_and_not_thrown() {
        Map<String, Object> total = Map.of("amount", new BigDecimal("1e40"), "currency", "EUR");

        assertThat(problems(FactKind.CART, Map.of("cartId", "c", "activeAt", "2026-01-05T10:00:00Z", "total", total)))
                .containsExactly("total amount-too-large");
    }

    @Test
    void a_customer_that_cannot_be_named_is_refused() {
        assertThat(problems(FactKind.CUSTOMER, Map.of("firstName", "Jane"))).containsExactly("email required");
    }

    @Test
    void a_customers_fields_are_checked_by_type_and_further_names_are_kept() {
        Map<String, Object> customer = Map.of("customerId", "c1", "salutation", "herr", "shoeSize", 42);

        assertThat(problems(FactKind.CUSTOMER, customer)).containsExactly("salutation unknown-word");
        assertThat(FactDocuments.read(FactKind.CUSTOMER, Document.of(Map.of("customerId", "c1", "shoeSize", 42))))
                .isEqualTo(new Reading.Understood(new CustomerFact("c1", Document.of(Map.of("shoeSize", 42)))));
    }

    @Test
    void consent_of_nobody_or_by_an_unknown_act_is_refused() {
        assertThat(problems(FactKind.CONSENT, Map.of("channel", "email", "act", "granted")))
                .containsExactly("person required");
        assertThat(problems(
                        FactKind.CONSENT,
                        Map.of("person", Map.of("customerId", "c1"), "channel", "email", "act", "yes")))
                .containsExactly("act unknown-word");
    }

    @Test
    void a_customer_merged_into_itself_is_refused() {
        assertThat(problems(FactKind.MERGE, Map.of("survivorId", "c1", "loserId", "c1", "at", "2026-01-05T10:00:00Z")))
                .containsExactly("loserId merged-into-itself");
    }
}
