package io.plumbline.store.sql;

import io.plumbline.store.json.Json;
import java.util.Collection;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// Many keys as one parameter, so that one cached statement serves any number of them: a JSON array with an array of
/// parts for each key.
public final class Keys {
    private Keys() {}

    /// Keys of one part.
    public static String of(Collection<?> keys) {
        return of(keys, key -> new Object[] {key});
    }

    /// @param parts the parts of a key, texts and whole numbers
    public static <T> String of(Collection<T> keys, Function<T, Object[]> parts) {
        return Json.write(out -> {
            out.writeStartArray();
            for (T key : keys) {
                out.writeStartArray();
                for (Object part : parts.apply(key)) {
                    write(out, part);
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        });
    }

    private static void write(JsonGenerator out, Object part) {
        if (part instanceof Long number) {
            out.writeNumber(number);
        } else {
            out.writeString(part.toString());
        }
    }
}
