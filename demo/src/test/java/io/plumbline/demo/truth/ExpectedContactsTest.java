package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectedContactsTest {
    private static final String GRANT = "'custom': {'fields': {'emailOptIn': true}}";

    private final ExpectedContacts expected = new ExpectedContacts(Records.TODAY);

    @Test
    void a_customer_gives_all_fields() {
        customer("c1", """
                {'email': 'Ada@Example.com ', 'salutation': 'Ms', 'firstName': ' Ada', 'lastName': 'van  Example',
                 'dateOfBirth': '1974-09-20', 'companyName': 'Example & Co.', 'locale': 'de_DE', 'customerNumber': 'C-1',
                 'stores': [{'typeId': 'store', 'key': 'uk'}, {'typeId': 'store', 'key': 'de'}],
                 'addresses': [{'id': 'a', 'country': 'DE', 'streetName': 'Weg', 'streetNumber': '1', 'region': 'BE',
                                'postalCode': '10115', 'city': 'Berlin', 'phone': '030 23125123'}],
                 'custom': {'fields': {'emailOptIn': true}}}
                """);
        assertThat(contact("ada@example.com"))
                .usingRecursiveComparison()
                .isEqualTo(Records.values(Map.ofEntries(
                        Map.entry(ContactField.EMAIL, "ada@example.com"),
                        Map.entry(ContactField.SALUTATION, "3"),
                        Map.entry(ContactField.FIRST_NAME, "Ada"),
                        Map.entry(ContactField.LAST_NAME, "van Example"),
                        Map.entry(ContactField.BIRTH_DATE, "1974-09-20"),
                        Map.entry(ContactField.COMPANY_NAME, "Example & Co."),
                        Map.entry(ContactField.LANGUAGE, "de-DE"),
                        Map.entry(ContactField.CUSTOMER_NUMBER, "C-1"),
                        Map.entry(ContactField.CUSTOMER_TYPE, "registered"),
                        Map.entry(ContactField.STORES, "de,uk"),
                        Map.entry(ContactField.ADDRESS, "Weg 1"),
                        Map.entry(ContactField.ZIP_CODE, "10115"),
                        Map.entry(ContactField.CITY, "Berlin"),
                        Map.entry(ContactField.STATE, "BE"),
                        Map.entry(ContactField.COUNTRY, "65"),
                        Map.entry(ContactField.PHONE, "+493023125123"),
                        Map.entry(ContactField.OPT_IN, "1"))));
    }

    @Test
    void a_guest_is_known_by_the_address_on_the_order() {
        order("o1", """
                {'customerEmail': 'bo@example.com', 'locale': 'en-GB', 'store': {'typeId': 'store', 'key': 'uk'},
                 'billingAddress': {'country': 'GB', 'firstName': 'Bo', 'lastName': 'Example', 'company': 'Bo & Co.',
                                    'city': 'Leeds', 'mobile': '+442079460123'}}
                """);
        assertThat(contact("bo@example.com"))
                .usingRecursiveComparison()
                .isEqualTo(Records.values(Map.of(
                        ContactField.EMAIL, "bo@example.com",
                        ContactField.FIRST_NAME, "Bo",
                        ContactField.LAST_NAME, "Example",
                        ContactField.COMPANY_NAME, "Bo & Co.",
                        ContactField.LANGUAGE, "en-GB",
                        ContactField.CUSTOMER_TYPE, "guest",
                        ContactField.CITY, "Leeds",
                        ContactField.COUNTRY, "184",
                        ContactField.MOBILE, "+442079460123")));
    }

    @Test
    void the_same_address_in_other_spelling_is_the_same_person() {
        customer(
                "c1", "{'email': 'ADA@example.com', 'lastModifiedAt': '2026-05-02T10:00:00.000Z', 'firstName': 'Ada'}");
        customer("c2", "{'email': ' ada@example.com', 'firstName': 'A.', 'lastName': 'Example'}");
        order("o1", "{'customerEmail': 'ada@example.com', 'billingAddress': {'lastName': 'Guest', 'city': 'Leeds'}}");
        assertThat(expected.all()).hasSize(1);
        assertThat(contact("ada@example.com").get(ContactField.FIRST_NAME)).isEqualTo("Ada");
        assertThat(contact("ada@example.com").get(ContactField.LAST_NAME)).isEqualTo("Example");
        assertThat(contact("ada@example.com").get(ContactField.CITY)).isEqualTo("Leeds");
        assertThat(contact("ada@example.com").get(ContactField.CUSTOMER_TYPE)).isEqualTo("registered");
    }

    @Test
    void an_address_is_never_put_together_from_two_records() {
        customer("c1", "{'email': 'ada@example.com', 'addresses': [{'country': 'DE', 'phone': '030 23125123'}]}");
        order("o1", """
                {'customerEmail': 'ada@example.com',
                 'billingAddress': {'country': 'GB', 'city': 'Leeds', 'mobile': '+442079460123'}}
                """);
        FieldValues contact = contact("ada@example.com");
        assertThat(contact.get(ContactField.COUNTRY)).isEqualTo("65");
        assertThat(contact.get(ContactField.CITY)).isEmpty();
        assertThat(contact.get(ContactField.PHONE)).isEqualTo("+493023125123");
        assertThat(contact.get(ContactField.MOBILE)).isEqualTo("+442079460123");
    }

    @Test
    void unfit_records_give_nothing() {
        customer("c1", "{'email': 'noreply@example.com', " + GRANT + "}");
        customer("c2", "{'email': 'ada at example.com', " + GRANT + "}");
        order("o1", "{'customerId': 'c1', 'customerEmail': 'ada@example.com', " + GRANT + "}");
        order("o2", "{'customerEmail': 'test@test-1.example', " + GRANT + "}");
        order("o3", "{" + GRANT + "}");
        assertThat(expected.all()).isEmpty();
    }

    @Test
    void an_order_speaks_for_the_consent_of_its_customer_and_for_nothing_else() {
        customer("c1", "{'email': 'ada@example.com'}");
        order("o1", """
                {'customerId': 'c1', 'customerEmail': 'other@example.com', 'billingAddress': {'city': 'Leeds'},
                 'custom': {'fields': {'emailOptIn': true}}}
                """);
        assertThat(expected.all()).containsOnlyKeys("ada@example.com");
        assertThat(contact("ada@example.com").get(ContactField.OPT_IN)).isEqualTo("1");
        assertThat(contact("ada@example.com").get(ContactField.CITY)).isEmpty();
    }

    @Test
    void a_guest_grants_for_the_account_with_the_same_address() {
        customer("c1", """
                {'email': 'ada@example.com',
                 'custom': {'fields': {'emailOptIn': false, 'emailOptInChangedAt': '2026-04-01T10:00:00.000Z'}}}
                """);
        order("o1", "{'customerEmail': 'ada@example.com', " + GRANT + "}");
        assertThat(contact("ada@example.com").get(ContactField.OPT_IN)).isEqualTo("1");
    }

    private void customer(String id, String text) {
        expected.addCustomer(Records.record(id, text));
    }

    private void order(String id, String text) {
        expected.addOrder(Records.record(id, text));
    }

    private FieldValues contact(String email) {
        return expected.all().getOrDefault(email, new FieldValues());
    }
}
