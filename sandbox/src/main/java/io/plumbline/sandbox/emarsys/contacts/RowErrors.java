package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.protocol.Refusal;
import io.plumbline.sandbox.kit.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The refused rows of a batch, by the key value sent.
public final class RowErrors {
    private final ObjectNode byKey = Json.object();

    public void add(String key, Refusal refusal) {
        if (byKey.get(key) instanceof ObjectNode known) {
            known.put(Integer.toString(refusal.code()), refusal.text());
        } else {
            byKey.putObject(key).put(Integer.toString(refusal.code()), refusal.text());
        }
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /// Adds the member where a call leaves it out when nothing failed.
    void addIfAny(ObjectNode data) {
        if (!isEmpty()) {
            data.set("errors", byKey);
        }
    }

    /// The member where a call writes an empty array when nothing failed.
    public JsonNode orEmptyArray() {
        return isEmpty() ? Json.array() : byKey;
    }
}
