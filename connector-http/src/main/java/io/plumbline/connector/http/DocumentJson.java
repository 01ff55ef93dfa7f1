package io.plumbline.connector.http;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Documents as JSON and back.
public final class DocumentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentJson() {}

    public static ObjectNode write(Document document) {
        ObjectNode object = NODES.objectNode();
        document.values().forEach((name, value) -> object.set(name, node(value)));
        return object;
    }

    /// One value of a document as JSON.
    public static JsonNode node(Object value) {
        return switch (value) {
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case BigDecimal number -> NODES.numberNode(number);
            case Document document -> write(document);
            case List<?> list -> array(list);
            default ->
                throw new IllegalArgumentException(
                        "A document holds no " + value.getClass().getSimpleName());
        };
    }

    private static JsonNode array(List<?> list) {
        var array = NODES.arrayNode(list.size());
        list.forEach(element -> array.add(node(element)));
        return array;
    }

    /// Reads an object; nulls are left out.
    public static Document read(JsonNode object) {
        Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(object.size());
        object.forEachEntry((name, value) -> values.put(name, value(value)));
        return Document.of(values);
    }

    private static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> node.stringValue();
            case NUMBER -> node.decimalValue();
            case BOOLEAN -> node.booleanValue();
            case OBJECT -> read(node);
            case ARRAY -> list(node);
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    private static List<Object> list(JsonNode array) {
        List<Object> list = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            Object held = value(element);
            if (held != null) {
                list.add(held);
            }
        }
        return list;
    }
}
