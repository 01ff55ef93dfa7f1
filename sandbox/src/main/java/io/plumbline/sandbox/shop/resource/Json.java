package io.plumbline.sandbox.shop.resource;

import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Beginnings of trees, and the two-field shapes.
public final class Json {
    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ObjectNode reference(String typeId, String id) {
        return object().put("typeId", typeId).put("id", id);
    }

    public static ObjectNode keyReference(String typeId, String key) {
        return object().put("typeId", typeId).put("key", key);
    }

    /// A text per language.
    public static ObjectNode localized(Map<String, String> texts) {
        ObjectNode localized = object();
        texts.forEach(localized::put);
        return localized;
    }
}
