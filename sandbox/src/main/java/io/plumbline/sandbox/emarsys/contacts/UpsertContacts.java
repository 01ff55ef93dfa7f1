package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Updates contacts and, if the call says so, creates those that are missing.
final class UpsertContacts {
    private static final String NO_KEY_ID = "<NO_KEY_ID>";

    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final ContactRows rows;
    private final ListMembership lists;
    private final OverlappingWrites overlapping;
    private final boolean uniqueEmails;

    UpsertContacts(
            ContactBase contacts, FieldCatalogue fields, ContactRows rows, ListMembership lists, ContactPolicy policy) {
        this.contacts = contacts;
        this.fields = fields;
        this.rows = rows;
        this.lists = lists;
        overlapping = new OverlappingWrites(policy.switches(), policy.raceHold());
        uniqueEmails = policy.uniqueEmails();
    }

    Reply run(ApiCall call) throws InterruptedException {
        boolean creates = call.parameter("create_if_not_exists").orElse("0").equals("1");
        WriteRequest request = WriteRequest.of(call, lists);
        Optional<KeyField> key = KeyField.find(fields, request.keyId());
        if (request.isBatch()) {
            call.require("contact.batchUpdate");
            return key.isEmpty() ? noKey(request.keyId()) : batch(request, key.get(), creates);
        }
        return single(
                request, key.orElseThrow(() -> KeyField.unknown(request.keyId().asString(""))), creates);
    }

    /// The whole batch fails, and yet the call succeeds.
    private static Reply noKey(JsonNode keyId) {
        RowErrors errors = new RowErrors();
        errors.add(NO_KEY_ID, KeyField.unknown(keyId.asString("")).refusal());
        ObjectNode data = Json.object();
        data.putArray("ids");
        errors.addIfAny(data);
        return Reply.data(data);
    }

    private Reply single(WriteRequest request, KeyField key, boolean creates) throws InterruptedException {
        try (var claims = overlapping.begin()) {
            Written written = contacts.exclusively(() -> write(request.body(), key, creates, claims));
            request.listId().ifPresent(list -> lists.add(list, written.contact()));
            claims.hold();
            return Reply.data(Json.object().put("id", written.contact().id()));
        }
    }

    private Reply batch(WriteRequest request, KeyField key, boolean creates) throws InterruptedException {
        RowErrors errors = new RowErrors();
        ObjectNode data = Json.object();
        ArrayNode ids = data.putArray("ids");
        try (var claims = overlapping.begin()) {
            for (JsonNode row : request.contacts()) {
                try {
                    Written written = contacts.exclusively(() -> write(row, key, creates, claims));
                    written.addTo(ids);
                    request.listId().ifPresent(list -> lists.add(list, written.contact()));
                } catch (RefusedException refused) {
                    errors.add(ContactRows.keyValue(row, key), refused.refusal());
                }
            }
            claims.hold();
        }
        errors.addIfAny(data);
        return Reply.data(data);
    }

    private Written write(JsonNode json, KeyField key, boolean creates, OverlappingWrites.Claims claims) {
        ContactRow row = rows.read(json, key);
        if (!claims.claim(key, row.keyValue())) {
            throw new RefusedException(alreadyExists(key));
        }
        List<Contact> found = contacts.find(key, row.keyValue());
        if (found.size() > 1) {
            throw key.severalContacts(row.keyValue());
        }
        if (found.isEmpty() && (!creates || key.isGivenOut())) {
            throw key.noContact(row.keyValue());
        }
        checkEmail(row, found);
        if (found.isEmpty()) {
            return new Written(contacts.create(row.changes(), row.origin()), true);
        }
        contacts.change(found.getFirst(), row.changes(), row.origin());
        return new Written(found.getFirst(), false);
    }

    private void checkEmail(ContactRow row, List<Contact> itself) {
        String email = row.changes().getOrDefault(Field.EMAIL, "");
        if (uniqueEmails && !email.isEmpty()) {
            boolean isTaken = contacts.find(KeyField.EMAIL, email).stream().anyMatch(owner -> !itself.contains(owner));
            if (isTaken) {
                throw RefusedException.badRequest(2010, "Contacts with the external id already exist: " + Field.EMAIL);
            }
        }
    }

    static Refusal alreadyExists(KeyField key) {
        return new Refusal(400, 2009, "Contact with the external id already exists: " + key.member());
    }

    /// A contact after its row was written. Known contacts are told by text, new ones by number.
    private record Written(Contact contact, boolean isNew) {
        void addTo(ArrayNode ids) {
            if (isNew) {
                ids.add(contact.id());
            } else {
                ids.add(Integer.toString(contact.id()));
            }
        }
    }
}
