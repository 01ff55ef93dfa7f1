package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AddressRuleTest {
    private static final String THREE = "'addresses': [{'id': 'a'}, {'id': 'b'}, {'id': 'c'}]";

    @Test
    void the_default_address_for_bills_speaks_for_a_customer() {
        assertThat(chosen("{'defaultBillingAddressId': 'c', 'defaultShippingAddressId': 'b', " + THREE + "}"))
                .isEqualTo("c");
    }

    @Test
    void else_the_default_address_for_parcels_does() {
        assertThat(chosen("{'defaultShippingAddressId': 'b', " + THREE + "}")).isEqualTo("b");
        assertThat(chosen("{'defaultBillingAddressId': 'gone', 'defaultShippingAddressId': 'b', " + THREE + "}"))
                .isEqualTo("b");
    }

    @Test
    void else_the_first_one_does() {
        assertThat(chosen("{" + THREE + "}")).isEqualTo("a");
        assertThat(chosen("{'addresses': []}")).isEmpty();
    }

    @Test
    void the_billing_address_of_an_order_goes_before_the_shipping_address() {
        JsonNode both = Records.json("{'billingAddress': {'id': 'b'}, 'shippingAddress': {'id': 's'}}");
        JsonNode one = Records.json("{'shippingAddress': {'id': 's'}}");
        assertThat(Text.of(AddressRule.ofOrder(both).path("id"))).isEqualTo("b");
        assertThat(Text.of(AddressRule.ofOrder(one).path("id"))).isEqualTo("s");
    }

    @Test
    void the_street_is_put_together_from_the_parts_that_are_there() {
        assertThat(street("{'streetName': ' Long  Road', 'streetNumber': '7'}")).isEqualTo("Long Road 7");
        assertThat(street("{'streetName': 'Long Road', 'streetNumber': ' '}")).isEqualTo("Long Road");
        assertThat(street("{'streetName': 'Long Road', 'streetNumber': '7', 'additionalStreetInfo': 'c/o Ada'}"))
                .isEqualTo("Long Road 7, c/o Ada");
        assertThat(street("{'additionalStreetInfo': 'Farm'}")).isEqualTo("Farm");
    }

    @Test
    void the_region_goes_before_the_state() {
        assertThat(written("{'region': 'BE', 'state': 'Berlin'}").get(ContactField.STATE))
                .isEqualTo("BE");
        assertThat(written("{'region': ' ', 'state': 'Berlin'}").get(ContactField.STATE))
                .isEqualTo("Berlin");
    }

    @Test
    void its_country_makes_its_numbers_readable() {
        FieldValues values = written("{'country': 'de', 'phone': '030 23125 123', 'mobile': '0171 3920012'}");
        assertThat(values.get(ContactField.COUNTRY)).isEqualTo("DE");
        assertThat(values.get(ContactField.PHONE)).isEqualTo("+493023125123");
        assertThat(values.get(ContactField.MOBILE)).isEqualTo("+491713920012");
    }

    @Test
    void an_unknown_country_is_left_out_and_so_is_what_needs_it() {
        FieldValues values = written("{'country': 'QQ', 'phone': '030 23125 123', 'mobile': '+49 171 3920012'}");
        assertThat(values.get(ContactField.COUNTRY)).isEmpty();
        assertThat(values.get(ContactField.PHONE)).isEmpty();
        assertThat(values.get(ContactField.MOBILE)).isEqualTo("+491713920012");
    }

    private static String chosen(String customer) {
        return Text.of(AddressRule.ofCustomer(Records.json(customer)).path("id"));
    }

    private static String street(String address) {
        return written(address).get(ContactField.ADDRESS);
    }

    private static FieldValues written(String address) {
        FieldValues values = new FieldValues();
        AddressRule.write(Records.json(address), values);
        return values;
    }
}
