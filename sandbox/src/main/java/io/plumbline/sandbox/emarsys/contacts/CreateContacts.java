package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Creates contacts that must not exist.
final class CreateContacts {
    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final ContactRows rows;
    private final ListMembership lists;

    CreateContacts(ContactBase contacts, FieldCatalogue fields, ContactRows rows, ListMembership lists) {
        this.contacts = contacts;
        this.fields = fields;
        this.rows = rows;
        this.lists = lists;
    }

    Reply run(ApiCall call) {
        WriteRequest request = WriteRequest.of(call, lists);
        KeyField key = KeyField.require(fields, request.keyId());
        if (key.isGivenOut()) {
            throw RefusedException.badRequest(2004, "Cannot use internal ID as key on contact creation");
        }
        return request.isBatch() ? batch(request, key) : single(request, key);
    }

    private Reply single(WriteRequest request, KeyField key) {
        String keyValue = ContactRows.keyValue(request.body(), key);
        Contact created = create(
                request,
                request.body(),
                key,
                new Refusal(400, 2009, "Contact with external id: " + keyValue + " already exists"));
        return Reply.data(Json.object().put("id", created.id()));
    }

    private Reply batch(WriteRequest request, KeyField key) {
        RowErrors errors = new RowErrors();
        ObjectNode data = Json.object();
        ArrayNode ids = data.putArray("ids");
        for (JsonNode row : request.contacts()) {
            try {
                ids.add(create(request, row, key, UpsertContacts.alreadyExists(key))
                        .id());
            } catch (RefusedException refused) {
                errors.add(ContactRows.keyValue(row, key), refused.refusal());
            }
        }
        errors.addIfAny(data);
        return Reply.data(data);
    }

    private Contact create(WriteRequest request, JsonNode json, KeyField key, Refusal exists) {
        Contact created = contacts.exclusively(() -> {
            ContactRow row = rows.readNew(json, key);
            if (!contacts.find(key, row.keyValue()).isEmpty()) {
                throw new RefusedException(exists);
            }
            return contacts.create(row.changes(), row.origin());
        });
        request.listId().ifPresent(list -> lists.add(list, created));
        return created;
    }
}
