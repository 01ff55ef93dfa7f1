package io.plumbline.sandbox.emarsys.lists;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.KeyField;
import io.plumbline.sandbox.emarsys.contacts.RowErrors;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The contacts a call about a list names by key values.
///
/// @param found  those that exist
/// @param errors the key values that name no contact, or several
record NamedContacts(List<Contact> found, RowErrors errors) {
    private static final int IDS_MAX = 10_000;

    static NamedContacts read(JsonNode body, FieldCatalogue fields, ContactBase contacts) {
        KeyField key = KeyField.require(fields, body.path("key_id"));
        JsonNode sent = body.path("external_ids");
        if (!sent.isArray()) {
            throw RefusedException.badRequest(3003, "Invalid data format. Array expected");
        }
        if (sent.size() > IDS_MAX) {
            throw RefusedException.of(500, 3002, "The list of external ids exceeds the maximum of 10000");
        }
        NamedContacts named = new NamedContacts(new ArrayList<>(), new RowErrors());
        sent.forEach(value -> named.add(key, value.asString(""), contacts));
        return named;
    }

    private void add(KeyField key, String value, ContactBase contacts) {
        List<Contact> owners = contacts.find(key, value);
        if (owners.isEmpty()) {
            errors.add(value, key.noContact(value).refusal());
        } else if (owners.size() > 1) {
            errors.add(value, key.severalContacts(value).refusal());
        } else {
            found.add(owners.getFirst());
        }
    }
}
