package io.plumbline.model.identity;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.record.RecordKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Accounts and guests with few enough values to meet often, as their sources tell of them.
record SomeContacts(RecordKey record, CustomerFact fact) {
    private static final ConnectionName SHOP = new ConnectionName("shop");

    static SomeContacts account(int id, Object... namesAndValues) {
        return new SomeContacts(
                new RecordKey(SHOP, "customer", "c" + id), new CustomerFact("c" + id, document(namesAndValues)));
    }

    static SomeContacts guest(int order, Object... namesAndValues) {
        return new SomeContacts(
                new RecordKey(SHOP, "order", "o" + order), new CustomerFact("", document(namesAndValues)));
    }

    private static Document document(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return Document.of(values);
    }

    static List<SomeContacts> some(Random random) {
        List<SomeContacts> contacts = new ArrayList<>();
        int size = 2 + random.nextInt(9);
        for (int id = 0; id < size; id++) {
            boolean guest = random.nextInt(3) == 0;
            Map<String, Object> values = new LinkedHashMap<>();
            if (guest || random.nextInt(5) > 0) {
                values.put("email", "p" + random.nextInt(4) + "@example.com");
            }
            if (random.nextInt(2) == 0) {
                values.put("externalId", "crm-" + random.nextInt(3));
            }
            if (random.nextInt(2) == 0) {
                values.put("phone", "+4930000000" + random.nextInt(3));
            }
            if (random.nextInt(3) == 0) {
                values.put("attributes", Map.of("loyaltyNumber", "L" + random.nextInt(3)));
            }
            contacts.add(
                    guest
                            ? new SomeContacts(
                                    new RecordKey(SHOP, "order", "o" + id), new CustomerFact("", Document.of(values)))
                            : new SomeContacts(
                                    new RecordKey(SHOP, "customer", "c" + id),
                                    new CustomerFact("c" + id, Document.of(values))));
        }
        return contacts;
    }

    Claim.Contact claim(IdentityRules rules) {
        return fact.claim(record, rules);
    }

    Identifier own() {
        return fact.own(record);
    }

    static List<Claim> claims(List<SomeContacts> contacts, IdentityRules rules) {
        return contacts.stream().<Claim>map(contact -> contact.claim(rules)).toList();
    }
}
