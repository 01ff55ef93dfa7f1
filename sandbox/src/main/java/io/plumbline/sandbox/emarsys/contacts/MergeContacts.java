package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Moves fields of one contact into another. `overwrite` is the only rule known.
final class MergeContacts {
    private final ContactBase contacts;
    private final FieldCatalogue fields;

    MergeContacts(ContactBase contacts, FieldCatalogue fields) {
        this.contacts = contacts;
        this.fields = fields;
    }

    Reply run(ApiCall call) {
        JsonNode body = call.json();
        KeyField key = KeyField.require(fields, body.path("key_id"));
        return contacts.exclusively(() -> {
            Contact source = only(key, body, "source_key_value");
            Contact target = only(key, body, "target_key_value");
            contacts.change(target, taken(source, body.path("merge_rules")), Origin.API);
            if (body.path("delete_source").asBoolean(false)) {
                contacts.delete(source);
            }
            return Reply.data(Json.object().put("id", target.id()));
        });
    }

    private Contact only(KeyField key, JsonNode body, String member) {
        String value = body.path(member).asString("");
        if (value.isEmpty()) {
            throw RefusedException.missing(member);
        }
        List<Contact> found = contacts.find(key, value);
        if (found.size() > 1) {
            throw key.severalContacts(value);
        }
        return found.stream().findFirst().orElseThrow(() -> key.noContact(value));
    }

    private Map<Integer, String> taken(Contact source, JsonNode rules) {
        Map<Integer, String> taken = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> rule : rules.properties()) {
            int field = fields.byNumber(rule.getKey())
                    .orElseThrow(() -> RefusedException.badRequest(2006, "Invalid field id: " + rule.getKey()))
                    .id();
            if (!rule.getValue().asString("").equals("overwrite")) {
                throw RefusedException.badRequest(1001, "Invalid merge rule");
            }
            taken.put(field, source.value(field));
        }
        return taken;
    }
}
