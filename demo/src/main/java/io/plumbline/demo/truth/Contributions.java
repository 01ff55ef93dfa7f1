package io.plumbline.demo.truth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Reads what customers and orders of guests say about a person.
///
/// @param today the last day that can be a day of birth
record Contributions(LocalDate today) {
    Contribution ofCustomer(JsonNode customer) {
        FieldValues values = new FieldValues();
        values.put(ContactField.FIRST_NAME, Text.tidy(customer.path("firstName")));
        values.put(ContactField.LAST_NAME, Text.tidy(customer.path("lastName")));
        values.put(ContactField.COMPANY_NAME, Text.tidy(customer.path("companyName")));
        values.put(ContactField.SALUTATION, SalutationRule.choice(Text.tidy(customer.path("salutation"))));
        values.put(ContactField.BIRTH_DATE, BirthDateRule.day(Text.tidy(customer.path("dateOfBirth")), today));
        values.put(ContactField.LANGUAGE, LanguageRule.tag(Text.tidy(customer.path("locale"))));
        values.put(ContactField.CUSTOMER_NUMBER, Text.tidy(customer.path("customerNumber")));
        values.put(ContactField.STORES, stores(customer.path("stores")));
        values.put(ContactField.CUSTOMER_TYPE, "registered");
        AddressRule.write(AddressRule.ofCustomer(customer), values);
        return contribution(true, "customer", customer, values);
    }

    Contribution ofGuest(JsonNode order) {
        JsonNode address = AddressRule.ofOrder(order);
        FieldValues values = new FieldValues();
        values.put(ContactField.FIRST_NAME, Text.tidy(address.path("firstName")));
        values.put(ContactField.LAST_NAME, Text.tidy(address.path("lastName")));
        values.put(ContactField.COMPANY_NAME, Text.tidy(address.path("company")));
        values.put(ContactField.LANGUAGE, LanguageRule.tag(Text.tidy(order.path("locale"))));
        values.put(ContactField.CUSTOMER_TYPE, "guest");
        AddressRule.write(address, values);
        return contribution(false, "order", order, values);
    }

    private static Contribution contribution(boolean registered, String kind, JsonNode json, FieldValues values) {
        Instant lastModifiedAt = Instant.parse(Text.of(json.path("lastModifiedAt")));
        return new Contribution(registered, lastModifiedAt, kind, Text.of(json.path("id")), values);
    }

    private static String stores(JsonNode stores) {
        TreeSet<String> keys = new TreeSet<>();
        stores.forEach(store -> keys.add(Text.tidy(store.path("key"))));
        keys.remove("");
        return String.join(",", keys);
    }
}
