package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Deletes contacts by a key that is theirs alone.
///
/// If not one key of the call is known, the call itself is refused; else unknown keys are errors of their rows.
final class DeleteContacts {
    private static final int KEYS_MAX = 1000;

    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final ContactPolicy policy;

    DeleteContacts(ContactBase contacts, FieldCatalogue fields, ContactPolicy policy) {
        this.contacts = contacts;
        this.fields = fields;
        this.policy = policy;
    }

    Reply run(ApiCall call) {
        JsonNode body = call.json();
        KeyField key = KeyField.require(fields, body.path("key_id"));
        List<String> values = values(body, key);
        if (values.isEmpty()) {
            throw key.noValue();
        }
        if (values.size() > KEYS_MAX) {
            throw RefusedException.tooManyInBatch();
        }
        if (values.stream().allMatch(value -> contacts.find(key, value).isEmpty())) {
            Refusal unknown = key.noContact(values.getFirst()).refusal();
            throw RefusedException.of(policy.unknownDeletionStatus(), unknown.code(), unknown.text());
        }
        return delete(key, values);
    }

    private Reply delete(KeyField key, List<String> values) {
        RowErrors errors = new RowErrors();
        int deleted = 0;
        for (String value : values) {
            try {
                contacts.exclusively(() -> {
                    contacts.delete(only(key, value));
                    return true;
                });
                deleted++;
            } catch (RefusedException refused) {
                errors.add(value, refused.refusal());
            }
        }
        return Reply.data(Json.object().put("deleted_contacts", deleted).set("errors", errors.orEmptyArray()));
    }

    private Contact only(KeyField key, String value) {
        List<Contact> found = contacts.find(key, value);
        if (found.size() > 1) {
            throw key.severalContacts(value);
        }
        return found.stream().findFirst().orElseThrow(() -> key.noContact(value));
    }

    private static List<String> values(JsonNode body, KeyField key) {
        JsonNode sent = body.has(key.member())
                ? body.path(key.member())
                : body.path(body.path("key_id").asString(""));
        if (sent.isArray()) {
            return sent.valueStream().map(value -> value.asString("")).toList();
        }
        return sent.isMissingNode() || sent.isNull() ? List.of() : List.of(sent.asString(""));
    }
}
