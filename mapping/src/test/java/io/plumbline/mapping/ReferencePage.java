package io.plumbline.mapping;

import io.plumbline.mapping.convert.ConverterReference;
import io.plumbline.mapping.convert.Converters;
import io.plumbline.model.document.Field;
import io.plumbline.model.document.FieldType;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.fact.FactKind;
import io.plumbline.model.history.HistoryFields;
import java.util.List;

/// Writes the generated parts of the page about mappings.
final class ReferencePage {
    private ReferencePage() {}

    /// The page with its generated parts written anew.
    static String current(String page) {
        return replaced(replaced(replaced(page, "converters", converters()), "history", history()), "fields", fields());
    }

    private static String replaced(String page, String part, String content) {
        String begin = "<!-- generated: " + part + " -->\n";
        int start = page.indexOf(begin) + begin.length();
        int end = page.indexOf("<!-- end -->", start);
        if (start < begin.length() || end < 0) {
            throw new IllegalArgumentException("The page has no part " + part);
        }
        return page.substring(0, start) + "\n" + content + "\n" + page.substring(end);
    }

    private static String converters() {
        StringBuilder out = new StringBuilder();
        for (ConverterReference reference : Converters.references()) {
            FieldType gives = reference.gives();
            out.append("### `").append(reference.name()).append("`\n\n").append(reference.description());
            out.append(" Gives ")
                    .append(gives == null ? "what it gets" : gives.word())
                    .append(".\n\n");
            reference.parameters().forEach(parameter -> item(out, parameter.name(), parameter.description()));
            reference.rules().forEach(rule -> item(out, "rule " + rule.name(), rule.meaning()));
            examples(out, reference.examples());
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static void item(StringBuilder out, String name, String meaning) {
        String code = name.startsWith("rule ") ? "rule `" + name.substring("rule ".length()) + "`" : "`" + name + "`";
        out.append("- ").append(code).append(": ").append(meaning).append('\n');
    }

    private static void examples(StringBuilder out, List<ConverterReference.Example> examples) {
        if (examples.isEmpty()) {
            out.append('\n');
            return;
        }
        out.append("\n| `as` | value | becomes |\n|---|---|---|\n");
        for (ConverterReference.Example example : examples) {
            out.append("| `").append(example.as()).append("` | `").append(example.value());
            out.append("` | ").append(result(example.result())).append(" |\n");
        }
        out.append('\n');
    }

    private static String result(String result) {
        boolean rule = result.matches("[a-z]+(-[a-z]+)+");
        return rule ? "problem `" + result + "`" : result.equals("nothing") ? "nothing" : "`" + result + "`";
    }

    private static String history() {
        StringBuilder out = new StringBuilder("| Field | Type | |\n|---|---|---|\n");
        rows(out, "history.", HistoryFields.ALL);
        return out.toString();
    }

    private static String fields() {
        StringBuilder out = new StringBuilder();
        for (FactKind kind : FactKind.OF_SOURCES) {
            out.append("### ").append(kind.word()).append("\n\n| Field | Type | |\n|---|---|---|\n");
            rows(out, "", FactDocuments.fields(kind));
            out.append('\n');
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static void rows(StringBuilder out, String prefix, List<Field> fields) {
        for (Field field : fields) {
            String name = prefix + field.name();
            String type = field.type().word() + (field.required() ? ", required" : "");
            out.append("| `").append(name).append("` | ").append(type);
            out.append(" | ").append(field.description()).append(" |\n");
            rows(out, name + (field.type() == FieldType.OBJECT_LIST ? "[]." : "."), field.fields());
        }
    }
}
