package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads named fields of contacts. Its members are written in another way than everywhere else, `keyId` for one.
final class GetContactData {
    private static final int KEYS_MAX = 1000;

    private final ContactBase contacts;
    private final FieldCatalogue fields;

    GetContactData(ContactBase contacts, FieldCatalogue fields) {
        this.contacts = contacts;
        this.fields = fields;
    }

    Reply run(ApiCall call) {
        JsonNode body = call.json();
        if (!body.has("keyId")) {
            throw RefusedException.missing("keyId");
        }
        KeyField key = KeyField.require(fields, body.path("keyId"));
        JsonNode keyValues = body.path("keyValues");
        if (!keyValues.isArray()) {
            throw RefusedException.badRequest(2003, "Invalid data format. Array expected");
        }
        if (keyValues.size() > KEYS_MAX) {
            throw RefusedException.tooManyInBatch();
        }
        boolean byStringId = call.parameter("stringids").orElse("0").equals("1");
        return read(key, keyValues, asked(body.path("fields")), byStringId);
    }

    private List<Field> asked(JsonNode sent) {
        return sent.valueStream().map(named -> field(named.asString(""))).toList();
    }

    private Field field(String named) {
        return fields.byNumber(named)
                .or(() -> fields.byStringId(named))
                .orElseThrow(() -> RefusedException.badRequest(2006, "Invalid field id: " + named));
    }

    private Reply read(KeyField key, JsonNode keyValues, List<Field> asked, boolean byStringId) {
        Function<Field, String> name = byStringId ? Field::stringId : field -> Integer.toString(field.id());
        ArrayNode errors = Json.array();
        ArrayNode result = Json.array();
        for (JsonNode keyValue : keyValues) {
            String value = keyValue.asString("");
            List<Contact> found = contacts.find(key, value);
            if (found.size() == 1) {
                ObjectNode shown = result.addObject();
                ShownValues.put(shown, found.getFirst(), asked, name);
                shown.put("id", Integer.toString(found.getFirst().id()))
                        .put("uid", found.getFirst().uid());
            } else {
                addError(errors, key, value, found.isEmpty());
            }
        }
        ObjectNode data = Json.object();
        data.set("errors", errors);
        return Reply.data(result.isEmpty() ? data.put("result", false) : data.set("result", result));
    }

    private static void addError(ArrayNode errors, KeyField key, String value, boolean isUnknown) {
        errors.addObject()
                .put("key", value)
                .put("errorCode", isUnknown ? 2008 : 2010)
                .put(
                        "errorMsg",
                        (isUnknown
                                        ? "No contact found with the external id: "
                                        : "More contacts found with the external id: ")
                                + key.member());
    }
}
