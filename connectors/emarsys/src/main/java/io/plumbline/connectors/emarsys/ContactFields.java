package io.plumbline.connectors.emarsys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The account's contact fields, by string id and by id.
record ContactFields(Map<String, ContactField> byName) {
    /// The id of the address, the same in all accounts.
    static final String EMAIL_ID = "3";

    static final String PATH = "/field/translate/en";

    ContactFields {
        byName = Map.copyOf(byName);
    }

    static ContactFields of(JsonNode data) {
        Map<String, ContactField> byName = new HashMap<>();
        for (JsonNode field : data) {
            String id = field.path("id").asString("");
            String stringId = field.path("string_id").asString("");
            var read = new ContactField(
                    id,
                    stringId.isEmpty() ? id : stringId,
                    field.path("application_type").asString(""));
            byName.put(id, read);
            byName.put(read.name(), read);
        }
        return new ContactFields(byName);
    }

    Optional<ContactField> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
