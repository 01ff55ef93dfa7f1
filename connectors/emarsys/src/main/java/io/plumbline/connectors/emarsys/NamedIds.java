package io.plumbline.connectors.emarsys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The ids of things that people know by name: external events, contact sources.
record NamedIds(Map<String, String> byName) {
    NamedIds {
        byName = Map.copyOf(byName);
    }

    static NamedIds of(JsonNode data) {
        Map<String, String> byName = new HashMap<>();
        for (JsonNode entry : data) {
            byName.put(entry.path("name").asString(""), entry.path("id").asString(""));
        }
        return new NamedIds(byName);
    }

    Optional<String> idOf(String name) {
        return Optional.ofNullable(byName.get(name)).filter(id -> !id.isEmpty());
    }
}
