package io.plumbline.store.json;

import io.plumbline.model.document.Document;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FactKind;
import io.plumbline.model.fact.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Lists of facts as JSON text: an array of `{"kind": …, "fact": {…}}`.
public final class FactsJson {
    private static final String KIND = "kind";
    private static final String FACT = "fact";
    private static final Map<String, FactKind> KINDS =
            Arrays.stream(FactKind.values()).collect(Collectors.toMap(FactKind::word, Function.identity()));

    private FactsJson() {}

    /// @return absent when there are no facts
    public static @Nullable String write(List<Fact> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        return Json.write(out -> {
            out.writeStartArray();
            for (Fact fact : facts) {
                out.writeStartObject();
                out.writeStringProperty(KIND, fact.kind().word());
                out.writeName(FACT);
                DocumentJson.write(out, FactDocuments.write(fact));
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    public static List<Fact> read(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        try (JsonParser in = Json.read(text)) {
            in.nextToken();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                facts.add(fact(DocumentJson.readDocument(in)));
            }
        }
        return facts;
    }

    private static Fact fact(Document stored) {
        FactKind kind = KINDS.get(stored.textOrEmpty(KIND));
        if (kind != null && FactDocuments.read(kind, stored.object(FACT)) instanceof Reading.Understood(Fact fact)) {
            return fact;
        }
        throw new IllegalStateException("A stored fact cannot be read any more; replay the journal");
    }
}
