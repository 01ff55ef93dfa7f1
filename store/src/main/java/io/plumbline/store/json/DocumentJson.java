package io.plumbline.store.json;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Documents as JSON text and back. Reading what was written gives an equal document.
public final class DocumentJson {
    private DocumentJson() {}

    public static String write(Document document) {
        return Json.write(out -> write(out, document));
    }

    public static Document read(String text) {
        try (JsonParser in = Json.read(text)) {
            in.nextToken();
            return readDocument(in);
        }
    }

    static void write(JsonGenerator out, Document document) {
        out.writeStartObject();
        for (Map.Entry<String, Object> field : document.values().entrySet()) {
            out.writeName(field.getKey());
            writeValue(out, field.getValue());
        }
        out.writeEndObject();
    }

    private static void writeValue(JsonGenerator out, Object value) {
        switch (value) {
            case String text -> out.writeString(text);
            case Boolean flag -> out.writeBoolean(flag);
            case BigDecimal number -> out.writeNumber(number);
            case Document document -> write(out, document);
            case List<?> list -> {
                out.writeStartArray();
                for (Object element : list) {
                    writeValue(out, element);
                }
                out.writeEndArray();
            }
            default ->
                throw new IllegalArgumentException(
                        "A document cannot hold a " + value.getClass().getSimpleName());
        }
    }

    /// Reads the document that the parser has just begun.
    static Document readDocument(JsonParser in) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        String name = in.nextName();
        while (name != null) {
            in.nextToken();
            values.put(name, readValue(in));
            name = in.nextName();
        }
        return Document.of(values);
    }

    private static Object readValue(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case START_OBJECT -> readDocument(in);
            case START_ARRAY -> readList(in);
            default -> throw new IllegalStateException("Stored JSON holds an unexpected " + in.currentToken());
        };
    }

    private static List<Object> readList(JsonParser in) {
        List<Object> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(readValue(in));
        }
        return values;
    }
}
