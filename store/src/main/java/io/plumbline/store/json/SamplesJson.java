package io.plumbline.store.json;

import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;

/// A case's samples as JSON text and back.
public final class SamplesJson {
    private static final String SAMPLES = "samples";

    private SamplesJson() {}

    public static String write(List<String> samples) {
        return DocumentJson.write(Document.of(Map.of(SAMPLES, samples)));
    }

    public static List<String> read(String text) {
        return DocumentJson.read(text).texts(SAMPLES);
    }
}
