package io.plumbline.mapping.language;

import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Names;
import io.plumbline.mapping.row.Elements;
import io.plumbline.mapping.row.FactRows;
import io.plumbline.mapping.row.OnProblem;
import io.plumbline.mapping.row.Rows;
import io.plumbline.mapping.row.Rule;
import io.plumbline.model.fact.FactKind;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads what stands under `records:`.
final class FactReader {
    private static final Set<String> RECORD_KEYS = Set.of("facts");
    private static final Set<String> FACT_KEYS = Set.of("fact", "when", "each", "let", "fields", "rules");
    private static final Set<String> RULE_KEYS = Set.of("check", "field", "message", "on-problem");

    private final Parts parts;

    /// @param parts with the names that every row of an inbound mapping may use
    FactReader(Parts parts) {
        this.parts = parts;
    }

    Map<String, List<FactRows>> read(Layered records) {
        Map<String, List<FactRows>> byKind = new LinkedHashMap<>();
        for (YamlEntry entry : records.entries()) {
            Layered record = records.child(entry.key());
            record.onlyKeys(RECORD_KEYS);
            Layered facts = record.child("facts");
            List<FactRows> rows = new ArrayList<>();
            for (YamlEntry fact : facts.entries()) {
                fact(fact, facts.child(fact.key())).ifPresent(rows::add);
            }
            byKind.put(entry.key(), rows);
        }
        return byKind;
    }

    private Optional<FactRows> fact(YamlEntry entry, Layered part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        part.onlyKeys(FACT_KEYS);
        Optional<FactKind> kind = kind(entry, part);
        Condition when = parts.condition(part.node("when"));
        Optional<Elements> each = part.node("each").map(parts::elements);
        List<FactRows.Let> lets = new ArrayList<>();
        Parts inner = parts.with(lets(part.child("let"), lets));
        return kind.map(known -> {
            Rows rows = new RowsReader(inner, false).read(part.child("fields"), Targets.of(known));
            return new FactRows(entry.key(), known, when, each, lets, rows, rules(inner, part.child("rules")));
        });
    }

    private static Optional<FactKind> kind(YamlEntry entry, Layered part) {
        Map<String, FactKind> kinds = new TreeMap<>();
        for (FactKind kind : FactKind.OF_SOURCES) {
            kinds.put(kind.word(), kind);
        }
        String word = part.text("fact").orElse(entry.key());
        FactKind kind = kinds.get(word);
        if (kind == null) {
            part.last().reportAt("fact", "Unknown kind of fact '" + word + "'" + Nearest.hint(word, kinds.keySet()));
        }
        return Optional.ofNullable(kind);
    }

    private Names lets(Layered section, List<FactRows.Let> lets) {
        Names names = parts.names();
        for (YamlEntry entry : section.entries()) {
            Optional<Expression> value = parts.with(names).expression(entry.value());
            if (value.isPresent()) {
                lets.add(new FactRows.Let(entry.key(), value.get()));
                names = names.and(entry.key(), value.get());
            }
        }
        return names;
    }

    private static List<Rule> rules(Parts parts, Layered section) {
        List<Rule> rules = new ArrayList<>();
        for (YamlEntry entry : section.entries()) {
            entry.value().map().ifPresent(rule -> rules.add(rule(parts, entry.key(), rule)));
        }
        return rules;
    }

    private static Rule rule(Parts parts, String name, YamlMap rule) {
        rule.onlyKeys(RULE_KEYS);
        rule.requiredText("check");
        Condition check = parts.condition(rule.node("check"));
        OnProblem onProblem = rule.choice("on-problem", RowReader.ON_PROBLEM).orElse(OnProblem.UNFIT);
        List<String> path = List.of(rule.requiredText("field").split("\\.", -1));
        return new Rule(name, check, path, onProblem, rule.requiredText("message"));
    }
}
