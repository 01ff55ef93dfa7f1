package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.fields.ValueRules;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads the contacts of a request.
final class ContactRows {
    /// Members beside the fields. `keyId` belongs to another call; here it is passed over, as the system does.
    private static final Set<String> NOT_FIELDS =
            Set.of("key_id", "keyId", "contact_list_id", "source_id", "create_if_not_exists");

    private static final Set<String> GIVEN_OUT = Set.of("id", "uid");

    private final FieldCatalogue fields;
    private final ValueRules rules;
    private final ContactSources sources;

    ContactRows(FieldCatalogue fields, ValueRules rules, ContactSources sources) {
        this.fields = fields;
        this.rules = rules;
        this.sources = sources;
    }

    /// The key value as sent, to name the row in errors; empty if it has none.
    static String keyValue(JsonNode row, KeyField key) {
        JsonNode value = row.path(key.member());
        return value.isValueNode() && !value.isNull() ? value.asString("") : "";
    }

    /// Reads one contact to be updated, or created if it is missing.
    ///
    /// @throws RefusedException if any value is refused: then nothing of the row may be written
    ContactRow read(JsonNode row, KeyField key) {
        String keyValue = keyValue(row, key);
        if (keyValue.isEmpty()) {
            throw key.noValue();
        }
        Map<Integer, String> changes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : row.properties()) {
            boolean isGivenOutKey = key.isGivenOut() && member.getKey().equals(key.member());
            if (!isGivenOutKey && !NOT_FIELDS.contains(member.getKey())) {
                Field field = field(member.getKey());
                changes.put(field.id(), rules.stored(field, member.getValue()));
            }
        }
        long source = sources.stamped(row.path("source_id"));
        Origin origin = source == 0 ? Origin.API : new Origin(Origin.Kind.API, source);
        return new ContactRow(keyValue, changes, origin);
    }

    /// Reads one contact to be created.
    ContactRow readNew(JsonNode row, KeyField key) {
        if (GIVEN_OUT.stream().anyMatch(row::has)) {
            throw RefusedException.badRequest(2007, "Cannot set id or uid on contact creation");
        }
        return read(row, key);
    }

    private Field field(String number) {
        return fields.byNumber(number)
                .orElseThrow(() -> RefusedException.badRequest(2006, "Invalid field id: " + number));
    }
}
