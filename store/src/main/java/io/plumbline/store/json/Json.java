package io.plumbline.store.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How JSON text is written and read, token by token.
public final class Json {
    private static final int NUMBER_LENGTH_MAX = 100_000; // What could be written must be readable.
    private static final int TEXT_LENGTH_USUAL = 512;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(NUMBER_LENGTH_MAX)
                    .build())
            .build();

    private Json() {}

    public static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(TEXT_LENGTH_USUAL);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(out);
        }
        return text.toString();
    }

    /// To be closed by the caller.
    public static JsonParser read(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
