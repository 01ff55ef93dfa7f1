package io.plumbline.demo.truth;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records of the shop, written with single quotes.
final class Records {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Records() {}

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    /// A record with an id and times of its own, unless the text says otherwise.
    static JsonNode record(String id, String text) {
        String time = "2026-05-01T10:00:00.000Z";
        ObjectNode record = JsonMapper.shared().createObjectNode();
        record.put("id", id).put("createdAt", time).put("lastModifiedAt", time);
        record.setAll((ObjectNode) json(text));
        return record;
    }

    static FieldValues values(Map<ContactField, String> values) {
        FieldValues all = new FieldValues();
        values.forEach(all::put);
        return all;
    }
}
