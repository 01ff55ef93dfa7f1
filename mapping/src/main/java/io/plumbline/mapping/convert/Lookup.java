package io.plumbline.mapping.convert;

import io.plumbline.model.document.FieldType;
import io.plumbline.yaml.Nearest;
import java.util.Map;

/// Translates codes by a table of the mapping.
final class Lookup implements ConverterKind {
    static final String UNMAPPED = "code-unmapped";

    @Override
    public ConverterReference reference() {
        return ConverterReference.named(
                        "lookup",
                        FieldType.TEXT,
                        "Translates a code by one of the mapping's lookups. A code that is not in it is a problem, unless"
                                + " the lookup has `else:`; it never becomes a blank.")
                .parameter("table", "The name of the lookup.")
                .rule(UNMAPPED, "The lookup does not know the code.")
                .build();
    }

    @Override
    public Converter open(Arguments arguments) {
        Map<String, LookupTable> tables = arguments.surroundings().lookups();
        String name = arguments.text("table").orElse("");
        LookupTable table = tables.get(name);
        if (table == null) {
            arguments.report("table", "Unknown lookup '" + name + "'" + Nearest.hint(name, tables.keySet()));
            return (value, scope) -> Converted.NOTHING;
        }
        TextConverter converter = (text, scope) -> table.find(text);
        return converter;
    }
}
