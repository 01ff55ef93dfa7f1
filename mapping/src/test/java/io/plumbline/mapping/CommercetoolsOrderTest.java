package io.plumbline.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.FulfilmentFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderLine;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.Parcel;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.fact.ReturnFact;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.Standardised;
import io.plumbline.model.value.Email;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommercetoolsOrderTest {
    private static final InboundMapping MAPPING =
            Shipped.mapping("commercetools").inbound();
    private static final String CUSTOMER_ID = "\"customerId\":\"3cdc0001\",";

    private static Standardised order(String... replaced) {
        return MAPPING.standardise(Records.record("order", Records.json("order", replaced)));
    }

    private static Standardised guest(String... replaced) {
        return MAPPING.standardise(Records.record("order", Records.json("guest-order", replaced)));
    }

    @Test
    void an_order_gives_header_states_and_totals_in_its_currency() {
        OrderFact order = Records.only(order(), OrderFact.class);

        assertThat(order.orderId()).isEqualTo("92f5");
        assertThat(order.number()).isEqualTo("O-1");
        assertThat(order.person()).isEqualTo(new PersonReference("3cdc0001", new Email("jane.doe@example.com"), ""));
        assertThat(order.store()).isEqualTo("de");
        assertThat(order.placedAt()).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(order.states()).isEqualTo(new OrderStates("Open", "Paid", "Partial"));
        assertThat(order.totals().total()).hasToString("44.93 EUR");
        assertThat(order.totals().shipping()).hasToString("3.95 EUR");
        assertThat(order.totals().tax()).hasToString("7.17 EUR");
        assertThat(order.totals().discount()).hasToString("5.00 EUR");
    }

    @Test
    void lines_are_goods_gifts_fees_and_discounts_in_the_shoppers_language() {
        OrderFact order = Records.only(order(), OrderFact.class);

        assertThat(order.lines()).extracting(OrderLine::id).containsExactly("li-1", "li-2", "cl-1", "cl-2");
        assertThat(order.lines()).extracting(OrderLine::sku).containsExactly("SKU-1", "GIFT-1", "", "");
        assertThat(order.lines()).extracting(OrderLine::name).startsWith("Hemd");
        assertThat(order.lines())
                .extracting(OrderLine::type)
                .containsExactly(
                        OrderLine.Type.GOODS, OrderLine.Type.GIFT, OrderLine.Type.FEE, OrderLine.Type.DISCOUNT);
        assertThat(order.lines().getLast().total()).hasToString("-5.00 EUR");
    }

    @Test
    void each_delivery_is_a_fulfilment_with_its_parcels() {
        FulfilmentFact fulfilment = Records.only(order(), FulfilmentFact.class);

        assertThat(fulfilment.orderId()).isEqualTo("92f5");
        assertThat(fulfilment.at()).isEqualTo("2026-01-06T09:00:00Z");
        assertThat(fulfilment.items())
                .singleElement()
                .satisfies(item -> assertThat(item.lineId()).isEqualTo("li-1"));
        assertThat(fulfilment.parcels())
                .containsExactly(new Parcel("p1", "DHL", "T1", false), new Parcel("p2", "DHL", "R1", true));
    }

    @Test
    void deliveries_of_orders_with_several_shippings_are_found_too() {
        assertThat(Records.only(guest(), FulfilmentFact.class).fulfilmentId()).isEqualTo("d9");
    }

    @Test
    void each_return_item_is_a_return() {
        ReturnFact returned = Records.only(order(), ReturnFact.class);

        assertThat(returned.returnId()).isEqualTo("ri-1");
        assertThat(returned.orderId()).isEqualTo("92f5");
        assertThat(returned.lineId()).isEqualTo("li-1");
        assertThat(returned.quantity()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(returned.receipt()).isEqualTo("Returned");
    }

    @Test
    void a_ticked_box_is_a_grant_at_the_time_of_the_order() {
        ConsentFact consent = Records.only(order(), ConsentFact.class);

        assertThat(consent.person().customerId()).isEqualTo("3cdc0001");
        assertThat(consent.statement().act()).isEqualTo(ConsentAct.GRANTED);
        assertThat(consent.statement().at()).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(consent.statement().evidence()).isEqualTo("checkout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"emailOptIn\":false", "\"emailOptIn\":null", "\"other\":true"})
    void an_unticked_box_is_no_statement(String field) {
        assertThat(Records.all(order("\"emailOptIn\":true", field), ConsentFact.class))
                .isEmpty();
    }

    @Test
    void a_guest_is_a_customer_known_by_the_address_on_the_order() {
        CustomerFact customer = Records.only(guest(), CustomerFact.class);

        assertThat(customer.isGuest()).isTrue();
        assertThat(customer.attributes().values())
                .containsEntry("email", "guest.one@example.org")
                .containsEntry("firstName", "Guest")
                .containsEntry("lastName", "One")
                .containsEntry("language", "en-GB")
                .containsEntry("phone", "+441134960000");
        assertThat(customer.attributes().object("address").text("street")).contains("7 High Street");
    }

    @Test
    void an_imported_order_was_placed_when_it_was_completed_and_has_its_id_for_a_number() {
        OrderFact order = Records.only(guest(), OrderFact.class);

        assertThat(order.placedAt()).isEqualTo("2024-05-01T12:00:00Z");
        assertThat(order.number()).isEqualTo("a001");
        assertThat(order.totals().total()).hasToString("1200 JPY");
        assertThat(order.person()).isEqualTo(PersonReference.guest(new Email("guest.one@example.org")));
    }

    @Test
    void a_registered_customers_order_gives_no_customer() {
        assertThat(Records.all(order(), CustomerFact.class)).isEmpty();
    }

    @Test
    void a_wrong_address_on_the_order_of_an_account_is_left_out_with_a_warning() {
        Standardised result = order("jane.doe@example.com", "jane.doe");

        assertThat(Records.only(result, OrderFact.class).person()).isEqualTo(PersonReference.customer("3cdc0001"));
        assertThat(Records.facts(result).warnings())
                .extracting(FieldProblem::field, FieldProblem::rule)
                .containsExactly(tuple("customerEmail", "email-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest.one", "no-reply@example.com"})
    void a_wrong_address_on_a_guests_order_makes_it_unfit(String address) {
        assertThat(Records.unfit(guest("Guest.One@example.org", address)).problems())
                .extracting(FieldProblem::field)
                .containsExactly("customerEmail");
    }

    @Test
    void an_anonymous_order_is_an_order_of_nobody() {
        Standardised result = order(CUSTOMER_ID, "", "\"customerEmail\":\"jane.doe@example.com\",", "");

        assertThat(Records.only(result, OrderFact.class).person()).isEqualTo(PersonReference.NOBODY);
        assertThat(Records.all(result, CustomerFact.class)).isEmpty();
        assertThat(Records.all(result, ConsentFact.class)).isEmpty();
    }

    @Test
    void an_order_without_a_total_is_unfit_with_the_place_in_the_record() {
        Standardised result = order("\"centAmount\":3599", "\"centAmount\":\"much\"");

        assertThat(Records.unfit(result).problems())
                .extracting(FieldProblem::field, FieldProblem::rule)
                .containsExactly(tuple("lineItems[0].totalPrice", "money-invalid"));
    }
}
