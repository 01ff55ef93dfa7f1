package io.plumbline.mapping.language;

import io.plumbline.model.document.FieldType;
import io.plumbline.yaml.YamlMap;
import java.util.Map;
import java.util.Optional;

/// The words after `type:` in outbound rows.
final class DestinationType {
    private static final Map<String, FieldType> WORDS = Map.of(
            "text", FieldType.TEXT,
            "choice", FieldType.TEXT,
            "number", FieldType.NUMBER,
            "date", FieldType.DATE,
            "instant", FieldType.INSTANT,
            "flag", FieldType.FLAG,
            "url", FieldType.URL,
            "list", FieldType.TEXT_LIST);

    private DestinationType() {}

    static Optional<FieldType> of(YamlMap row) {
        return row.choice("type", WORDS);
    }
}
