package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells which internal ids belong to key values.
final class CheckIds {
    private static final int IDS_MAX = 1000;

    private final ContactBase contacts;
    private final FieldCatalogue fields;

    CheckIds(ContactBase contacts, FieldCatalogue fields) {
        this.contacts = contacts;
        this.fields = fields;
    }

    Reply run(ApiCall call) {
        JsonNode body = call.json();
        KeyField key = KeyField.require(fields, body.path("key_id"));
        JsonNode sent = body.path("external_ids");
        if (!sent.isArray()) {
            throw RefusedException.badRequest(2003, "Invalid data type for the list of external ids. Array expected");
        }
        if (sent.size() > IDS_MAX) {
            throw RefusedException.badRequest(2002, "The list of external ids exceeds the maximum of 1000");
        }
        boolean several = body.path("get_multiple_ids").asBoolean(false);
        RowErrors errors = new RowErrors();
        ObjectNode data = Json.object();
        ObjectNode ids = data.putObject("ids");
        sent.forEach(value -> check(key, value.asString(""), several, ids, errors));
        return Reply.data(data.set("errors", errors.orEmptyArray()));
    }

    private void check(KeyField key, String value, boolean several, ObjectNode ids, RowErrors errors) {
        List<Contact> found = value.isEmpty() ? List.of() : contacts.find(key, value);
        if (value.isEmpty()) {
            errors.add(value, key.noValue().refusal());
        } else if (found.isEmpty()) {
            errors.add(value, key.noContact(value).refusal());
        } else if (several) {
            found.forEach(contact -> ids.withArrayProperty(value).add(Integer.toString(contact.id())));
        } else if (found.size() > 1) {
            errors.add(value, key.severalContacts(value).refusal());
        } else {
            ids.put(value, Integer.toString(found.getFirst().id()));
        }
    }
}
