package io.plumbline.mapping.language;

import io.plumbline.mapping.convert.LookupTable;
import io.plumbline.model.value.Placeholders;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads `lookups:` and `placeholders:`.
final class LookupReader {
    private static final Set<String> LOOKUP_KEYS = Set.of("ignore-case", "else", "table");
    private static final Set<String> PLACEHOLDER_KEYS = Set.of("emails", "domains");

    private LookupReader() {}

    static Map<String, LookupTable> lookups(Layered section) {
        Map<String, LookupTable> lookups = new LinkedHashMap<>();
        for (YamlEntry entry : section.entries()) {
            lookups.put(entry.key(), lookup(entry.key(), section.child(entry.key())));
        }
        return lookups;
    }

    private static LookupTable lookup(String name, Layered part) {
        part.onlyKeys(LOOKUP_KEYS);
        boolean ignoreCase = part.layers().reversed().stream()
                .flatMap(layer -> layer.flag("ignore-case").stream())
                .findFirst()
                .orElse(true);
        return new LookupTable(
                name, ignoreCase, table(part.child("table")), part.text("else").orElse(null));
    }

    /// Here nothing (`~`) is a meaning: the code is known to mean nothing. Only `off` takes a code out.
    private static Map<String, Optional<String>> table(Layered table) {
        Map<String, Optional<String>> meanings = new LinkedHashMap<>();
        for (YamlMap layer : table.layers()) {
            for (YamlEntry entry : layer.entries()) {
                if (!entry.value().isNull() && isText(entry.value()) && Layered.isOff(entry.value())) {
                    meanings.remove(entry.key());
                } else {
                    meanings.put(entry.key(), entry.value().text());
                }
            }
        }
        return meanings;
    }

    private static boolean isText(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TEXT;
    }

    /// The lists of all files together.
    static Placeholders placeholders(Layered section) {
        section.onlyKeys(PLACEHOLDER_KEYS);
        List<String> emails = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        for (YamlMap layer : section.layers()) {
            emails.addAll(layer.texts("emails"));
            domains.addAll(layer.texts("domains"));
        }
        return new Placeholders(emails, domains);
    }
}
