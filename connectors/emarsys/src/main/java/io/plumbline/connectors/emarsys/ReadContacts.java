package io.plumbline.connectors.emarsys;

import io.plumbline.connector.ReadsBack.HeldContact;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads contacts back, a thousand at a time. Emarsys answers texts for everything but lists of choices; numbers are
/// made numbers again, choices stay the texts of their ids.
///
/// Remembers nothing between two calls, so that any thread may read.
record ReadContacts(CoreApi api, KeyField keyField) {
    Map<String, HeldContact> read(List<String> contacts, List<String> names) throws InterruptedException {
        ContactFields fields = ContactFields.of(api.get(ContactFields.PATH).orThrow());
        String key = keyField.in(fields).id();
        List<String> asked = new ArrayList<>(List.of(OptIn.ID));
        names.forEach(name -> fields.named(name).ifPresent(field -> asked.add(field.id())));
        Map<String, HeldContact> held = new HashMap<>();
        new ContactData(api, key, asked)
                .read(
                        contacts,
                        contact -> held.put(
                                contact.path(key).asString(""),
                                new HeldContact(
                                        document(contact, names, fields),
                                        Map.of(ConsentScope.EMAIL, OptIn.read(contact.path(OptIn.ID))))));
        held.keySet().retainAll(contacts);
        return held;
    }

    private static Document document(JsonNode contact, List<String> names, ContactFields fields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : names) {
            fields.named(name).ifPresent(field -> values.put(name, value(contact.path(field.id()), field)));
        }
        return Document.of(values);
    }

    private static @Nullable Object value(JsonNode json, ContactField field) {
        if (json.isArray()) {
            List<Object> choices = new ArrayList<>();
            json.forEach(choice -> choices.add(choice.asString()));
            return choices;
        }
        String text = json.asString("");
        if (text.isEmpty()) {
            return null;
        }
        return field.type().equals("numeric") ? number(text) : text;
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
