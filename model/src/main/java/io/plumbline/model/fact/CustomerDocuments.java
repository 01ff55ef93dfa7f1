package io.plumbline.model.fact;

import static io.plumbline.model.document.Field.optional;

import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.document.DocumentReader;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class CustomerDocuments {
    private static final String CUSTOMER_ID = "customerId";
    private static final Set<String> SALUTATIONS = Set.of("mr", "mrs", "ms", "mx", "family", "company");

    private static final List<Field> ADDRESS = List.of(
            optional("street", FieldType.TEXT, "Street and house number, further lines joined by a comma."),
            optional("postalCode", FieldType.TEXT, "The postal code as the country writes it."),
            optional("city", FieldType.TEXT, "The town."),
            optional("region", FieldType.TEXT, "The state, province or county."),
            optional("country", FieldType.COUNTRY, "The country."));

    static final List<Field> FIELDS = List.of(
            optional(CUSTOMER_ID, FieldType.TEXT, "The source's id of the account; absent for a guest."),
            optional("email", FieldType.EMAIL, "The e-mail address; a guest must have one."),
            optional("firstName", FieldType.TEXT, "The first name in the customer's own letter case."),
            optional("middleName", FieldType.TEXT, "Further given names."),
            optional("lastName", FieldType.TEXT, "The family name in the customer's own letter case."),
            optional(
                    "salutation",
                    FieldType.TEXT,
                    "One of `mr`, `mrs`, `ms`, `mx`, `family`, `company`; absent if it is not known."),
            optional("title", FieldType.TEXT, "An academic or other title, for instance `Dr.`."),
            optional("birthDate", FieldType.DATE, "The day of birth."),
            optional("company", FieldType.TEXT, "The company the customer buys for."),
            optional("vatId", FieldType.TEXT, "The company's VAT number."),
            optional("language", FieldType.LANGUAGE, "The language to write to the customer in."),
            optional("phone", FieldType.PHONE, "The telephone number."),
            optional("mobile", FieldType.PHONE, "The mobile number."),
            optional("customerNumber", FieldType.TEXT, "The number that people use for the customer."),
            optional("externalId", FieldType.TEXT, "The customer's id in another system, for instance a CRM."),
            optional("stores", FieldType.TEXT_LIST, "Keys of the stores the account is limited to."),
            optional("groups", FieldType.TEXT_LIST, "Keys or ids of the customer groups."),
            optional("registeredAt", FieldType.INSTANT, "When the account was opened."),
            Field.object("address", "The postal address, taken whole from one contact.", ADDRESS),
            optional("attributes", FieldType.OBJECT, "Further fields under names of the merchant's own."));

    private CustomerDocuments() {}

    static Document write(CustomerFact fact) {
        return new DocumentBuilder()
                .text(CUSTOMER_ID, fact.customerId())
                .all(fact.attributes())
                .build();
    }

    static Reading read(DocumentReader in) {
        in.check(FIELDS);
        Document document = in.document();
        Object salutation = document.value("salutation");
        if (salutation instanceof String word && !SALUTATIONS.contains(word)) {
            in.problem("salutation", word, "unknown-word", "Not one of mr, mrs, ms, mx, family, company");
        }
        if (!document.has(CUSTOMER_ID) && !document.has("email")) {
            in.problem("email", null, DocumentReader.MISSING, "A customer needs a customer id or an e-mail address");
        }
        return Reading.of(in, () -> new CustomerFact(document.textOrEmpty(CUSTOMER_ID), attributes(document)));
    }

    private static Document attributes(Document document) {
        if (!document.has(CUSTOMER_ID)) {
            return document;
        }
        Map<String, Object> values = new LinkedHashMap<>(document.values());
        values.remove(CUSTOMER_ID);
        return Document.of(values);
    }
}
