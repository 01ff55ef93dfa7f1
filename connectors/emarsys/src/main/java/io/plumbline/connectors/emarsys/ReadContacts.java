package io.plumbline.connectors.emarsys;

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
final class ReadContacts {
    private final CoreApi api;
    private final KeyField keyField;
    private final Lookup lookup;

    ReadContacts(CoreApi api, EmarsysSettings settings, Lookup lookup) {
        this.api = api;
        this.keyField = new KeyField(api, settings.keyField());
        this.lookup = lookup;
    }

    Map<String, Document> read(List<String> contacts, List<String> names) throws InterruptedException {
        ContactFields fields = lookup.fields.listOrThrow();
        String key = keyField.in(fields).id();
        List<String> asked = names.stream()
                .flatMap(name -> fields.named(name).stream())
                .map(ContactField::id)
                .toList();
        Map<String, Document> held = new HashMap<>();
        new ContactData(api, key, asked)
                .read(contacts, contact -> held.put(contact.path(key).asString(""), document(contact, names, fields)));
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
