package io.plumbline.connectors.emarsys;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads contacts back, a thousand at a time. Emarsys answers texts for everything but lists of choices; numbers are
/// made numbers again, choices stay the texts of their ids.
final class ReadContacts {
    private static final int MISSING = 2008;

    private final CoreApi api;
    private final EmarsysSettings settings;
    private final Lookup lookup;

    ReadContacts(CoreApi api, EmarsysSettings settings, Lookup lookup) {
        this.api = api;
        this.settings = settings;
        this.lookup = lookup;
    }

    Map<String, Document> read(List<String> contacts, List<String> names) throws InterruptedException {
        ContactFields fields = lookup.fields.listOrThrow();
        ContactField key = fields.named(settings.keyField()).orElseThrow(ReadContacts::keyFieldMissing);
        List<ContactField> asked =
                names.stream().flatMap(name -> fields.named(name).stream()).toList();
        Map<String, Document> held = new HashMap<>();
        for (int from = 0; from < contacts.size(); from += Emarsys.CALL_MAX) {
            List<String> block = contacts.subList(from, Math.min(from + Emarsys.CALL_MAX, contacts.size()));
            for (JsonNode contact : readBlock(block, key, asked)) {
                held.put(contact.path(key.id()).asString(""), document(contact, names, fields));
            }
        }
        held.keySet().retainAll(contacts);
        return held;
    }

    private static SystemUnreachableException keyFieldMissing() {
        Outcome.Stopped unusable = EmarsysErrors.keyFieldUnusable();
        return SystemUnreachableException.untilMended(unusable.code(), unusable.remedy());
    }

    private JsonNode readBlock(List<String> contacts, ContactField key, List<ContactField> fields)
            throws InterruptedException {
        EmarsysAnswer answer = api.post("/contact/getdata", question(contacts, key, fields));
        boolean holdsNone = answer instanceof Rejected rejected && rejected.replyCode() == MISSING;
        JsonNode result = holdsNone ? Jsons.object() : answer.orThrow().path("result");
        return result.isArray() ? result : Jsons.object(); // `false` when nothing was found
    }

    static ObjectNode question(List<String> contacts, ContactField key, List<ContactField> fields) {
        ObjectNode body = Jsons.object().put("keyId", key.id());
        contacts.forEach(body.putArray("keyValues")::add);
        var ids = body.putArray("fields").add(key.id());
        fields.stream().map(ContactField::id).filter(id -> !id.equals(key.id())).forEach(ids::add);
        return body;
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
