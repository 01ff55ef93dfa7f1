package io.plumbline.mapping.language;

import io.plumbline.mapping.row.FieldRows;
import io.plumbline.mapping.row.ListRow;
import io.plumbline.mapping.row.Row;
import io.plumbline.mapping.row.RowEntry;
import io.plumbline.mapping.row.Rows;
import io.plumbline.mapping.row.Target;
import io.plumbline.model.document.FieldType;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlList;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what stands under `fields:`.
final class RowsReader {
    private static final Set<String> LIST_KEYS = Set.of("each", "when", "fields");

    private final Parts parts;
    private final boolean outbound;

    RowsReader(Parts parts, boolean outbound) {
        this.parts = parts;
        this.outbound = outbound;
    }

    Rows read(Layered fields, Targets targets) {
        List<RowEntry> entries = new ArrayList<>();
        for (YamlEntry entry : fields.entries()) {
            Optional<Target> target = targets.find(entry.key(), entry.place(), entry.value());
            target.flatMap(found -> entry(fields, targets, found, entry)).ifPresent(entries::add);
        }
        checkRequired(fields, targets);
        return new Rows(entries);
    }

    private Optional<RowEntry> entry(Layered fields, Targets targets, Target target, YamlEntry entry) {
        if (isList(entry.value())) {
            return list(fields.child(entry.key()), targets, target, entry.value());
        }
        if (target.type() == FieldType.OBJECT_LIST) {
            entry.value().report("'" + target.name() + "' holds a list; write 'each' and 'fields'");
            return Optional.empty();
        }
        return alternatives(target, entry.value());
    }

    private static boolean isList(YamlNode node) {
        return node instanceof YamlMap map && (map.has("each") || map.has("fields"));
    }

    private Optional<RowEntry> list(Layered part, Targets targets, Target target, YamlNode node) {
        part.onlyKeys(LIST_KEYS);
        if (target.type() != null && target.type() != FieldType.OBJECT_LIST) {
            node.report("'" + target.name() + "' holds " + target.type().word() + ", not a list of objects");
            return Optional.empty();
        }
        Optional<YamlNode> each = part.node("each");
        if (each.isEmpty()) {
            node.report("Missing 'each': the list to go through");
            return Optional.empty();
        }
        Rows rows = read(part.child("fields"), targets.inside(target));
        return Optional.of(new ListRow(target, parts.elements(each.get()), parts.condition(part.node("when")), rows));
    }

    private Optional<RowEntry> alternatives(Target target, YamlNode node) {
        RowReader reader = new RowReader(parts, outbound);
        boolean several = node instanceof YamlList list && list.list().stream().anyMatch(YamlMap.class::isInstance);
        List<YamlNode> nodes = several ? node.list() : List.of(node);
        List<Row> rows = new ArrayList<>();
        nodes.forEach(row -> reader.read(target, row).ifPresent(rows::add));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FieldRows(rows));
    }

    private static void checkRequired(Layered fields, Targets targets) {
        if (fields.isEmpty()) {
            return;
        }
        Set<String> written = fields.entries().stream().map(YamlEntry::key).collect(Collectors.toSet());
        for (String name : targets.required()) {
            if (!written.contains(name)) {
                fields.last().report("A row for '" + name + "' is missing: it is required");
            }
        }
    }
}
