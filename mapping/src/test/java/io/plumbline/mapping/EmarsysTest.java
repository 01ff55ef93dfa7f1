package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.mapping.language.Occasion;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FulfilmentFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmarsysTest {
    private static final OutboundMapping MAPPING = Shipped.mapping("emarsys").outbound();
    private static final Document PROFILE = Document.of(Map.of(
            "profileId", "00000000-0000-0000-0000-000000000001",
            "guest", false,
            "email", "jane.doe@example.com",
            "firstName", "Jane",
            "salutation", "mrs",
            "birthDate", "1974-09-20",
            "stores", List.of("de", "at"),
            "address", Map.of("street", "Weg 1", "country", "DE"),
            "consent", Map.of("email", "granted")));

    private static final Standardised ORDER =
            Shipped.mapping("commercetools").inbound().standardise(Records.record("order", Records.json("order")));

    @Test
    void a_contact_is_written_by_string_ids_with_choices_by_their_ids() {
        Shaped shaped = MAPPING.contact(PROFILE);

        assertThat(shaped.isFit()).isTrue();
        assertThat(shaped.warnings()).isEmpty();
        assertThat(shaped.fields())
                .isEqualTo(Document.of(Map.ofEntries(
                        Map.entry("email", "jane.doe@example.com"),
                        Map.entry("first_name", "Jane"),
                        Map.entry("salutation", "2"),
                        Map.entry("birth_date", "1974-09-20"),
                        Map.entry("address", "Weg 1"),
                        Map.entry("country", "65"),
                        Map.entry("customer_type", "registered"),
                        Map.entry("stores", "de,at"))));
    }

    @Test
    void consent_is_never_written_as_a_field() {
        for (String state : List.of("granted", "withdrawn", "pending", "unknown")) {
            assertThat(MAPPING.contact(PROFILE.with("consent", Map.of("email", state)))
                            .fields()
                            .has("optin"))
                    .isFalse();
        }
    }

    @Test
    void a_country_without_a_choice_is_left_out_with_a_warning() {
        Shaped shaped = MAPPING.contact(PROFILE.with("address", Map.of("country", "AQ")));

        assertThat(shaped.fields().has("country")).isFalse();
        assertThat(shaped.warnings()).extracting(FieldProblem::rule).containsExactly("code-unmapped");
    }

    @Test
    void a_text_too_long_is_cut_with_a_warning_that_does_not_show_it() {
        Shaped shaped = MAPPING.contact(PROFILE.with("firstName", "J".repeat(61)));

        assertThat(shaped.fields().textOrEmpty("first_name")).hasSize(60);
        assertThat(shaped.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.rule()).isEqualTo("too-long");
            assertThat(warning.value()).isEqualTo("J***");
        });
    }

    @Test
    void an_order_gives_a_row_for_each_line_with_an_article() {
        Document order = FactDocuments.write(Records.only(ORDER, OrderFact.class));

        ShapedRows shaped = MAPPING.orderRows(order, PROFILE);

        assertThat(shaped.isFit()).isTrue();
        assertThat(shaped.rows()).hasSize(2);
        assertThat(shaped.rows().getFirst())
                .isEqualTo(Document.of(Map.of(
                        "item", "SKU-1",
                        "price", new BigDecimal("35.99"),
                        "order", "O-1",
                        "timestamp", "2026-01-05T10:00:00Z",
                        "quantity", 2,
                        "s_store", "de",
                        "s_currency", "EUR")));
    }

    @Test
    void an_order_placed_is_told_with_its_lines() {
        Document order = FactDocuments.write(Records.only(ORDER, OrderFact.class));

        List<ShapedEvent> events =
                MAPPING.events(Occasion.ORDER_PLACED, new EventSubject(order, Document.EMPTY, PROFILE));

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("order_placed");
            assertThat(event.data().fields().object("global").text("order_number"))
                    .contains("O-1");
            assertThat(event.data().fields().object("global").number("total")).contains(new BigDecimal("44.93"));
            assertThat(event.data().fields().objects("lines")).hasSize(2);
        });
    }

    @Test
    void an_order_shipped_is_told_with_what_is_in_the_parcel_and_without_return_labels() {
        Document order = FactDocuments.write(Records.only(ORDER, OrderFact.class));
        Document fulfilment = FactDocuments.write(Records.only(ORDER, FulfilmentFact.class));

        Document data = MAPPING.events(Occasion.ORDER_SHIPPED, new EventSubject(order, fulfilment, PROFILE))
                .getFirst()
                .data()
                .fields();

        assertThat(data.object("global").text("tracking_id")).contains("T1");
        assertThat(data.objects("parcels")).hasSize(1);
        assertThat(data.objects("lines"))
                .containsExactly(Document.of(Map.of("item", "SKU-1", "name", "Hemd", "quantity", 1)));
    }
}
