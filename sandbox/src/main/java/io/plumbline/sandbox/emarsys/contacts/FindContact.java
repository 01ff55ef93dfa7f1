package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;

/// The oldest way to ask for one internal id, with the key as the query's only parameter.
final class FindContact {
    private final ContactBase contacts;
    private final FieldCatalogue fields;

    FindContact(ContactBase contacts, FieldCatalogue fields) {
        this.contacts = contacts;
        this.fields = fields;
    }

    Reply run(ApiCall call) {
        String name = call.parameters().keySet().stream().findFirst().orElse("");
        KeyField key = KeyField.require(fields, Json.object().stringNode(name));
        String value = call.parameter(name).orElse("");
        if (value.isEmpty()) {
            throw key.noValue();
        }
        List<Contact> found = contacts.find(key, value);
        if (found.size() > 1) {
            throw key.severalContacts(value);
        }
        Contact only = found.stream().findFirst().orElseThrow(() -> key.noContact(value));
        return Reply.data(Json.object().put("id", Integer.toString(only.id())));
    }
}
