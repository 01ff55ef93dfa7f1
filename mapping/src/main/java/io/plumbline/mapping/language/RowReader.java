package io.plumbline.mapping.language;

import io.plumbline.mapping.convert.Converted;
import io.plumbline.mapping.expression.AllOf;
import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.Constant;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scope;
import io.plumbline.mapping.row.OnProblem;
import io.plumbline.mapping.row.Row;
import io.plumbline.mapping.row.Step;
import io.plumbline.mapping.row.Target;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads one row: `path`, or a map with `from`, `all` or `value` and what is to be done with it.
final class RowReader {
    static final Map<String, OnProblem> ON_PROBLEM =
            Map.of("unfit", OnProblem.UNFIT, "drop", OnProblem.DROP, "skip", OnProblem.SKIP);

    private static final List<String> KEYS =
            List.of("from", "all", "value", "as", "when", "required", "on-problem", "default", "message");
    private static final List<String> OUTBOUND_KEYS = List.of("type", "max-length");
    private static final int LENGTH_MAX = 1_000_000;

    private final Parts parts;
    private final boolean outbound;

    RowReader(Parts parts, boolean outbound) {
        this.parts = parts;
        this.outbound = outbound;
    }

    Optional<Row> read(Target target, YamlNode node) {
        return node instanceof YamlMap map ? readMap(target, map) : readShort(target, node);
    }

    private Optional<Row> readShort(Target target, YamlNode node) {
        return parts.expression(node).map(source -> {
            List<Step> steps = StepReader.read(parts, target, node, List.of());
            Row.Policy policy = new Row.Policy(false, OnProblem.DROP);
            return new Row(
                    target,
                    Condition.ALWAYS,
                    source,
                    steps,
                    policy,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    place(node));
        });
    }

    private Optional<Row> readMap(Target target, YamlMap map) {
        List<String> known = new ArrayList<>(KEYS);
        known.addAll(outbound ? OUTBOUND_KEYS : List.of());
        map.onlyKeys(known);
        List<Step> steps = StepReader.read(parts, target, map, map.list("as"));
        Condition when = parts.condition(map.node("when"));
        boolean required = map.flag("required").orElse(false);
        OnProblem standard = required ? OnProblem.UNFIT : OnProblem.DROP;
        Row.Policy policy =
                new Row.Policy(required, map.choice("on-problem", ON_PROBLEM).orElse(standard));
        Optional<Object> fallback = fallback(map, steps);
        OptionalInt lengthMax = lengthMax(map);
        return source(map)
                .map(source -> new Row(
                        target, when, source, steps, policy, fallback, lengthMax, map.text("message"), place(map)));
    }

    private Optional<Expression> source(YamlMap map) {
        List<String> given =
                List.of("from", "all", "value").stream().filter(map::has).toList();
        if (given.size() != 1) {
            map.report("Write one of 'from', 'all' and 'value'");
            return Optional.empty();
        }
        YamlNode node = map.node(given.getFirst()).orElse(map);
        return switch (given.getFirst()) {
            case "from" -> parts.expression(node);
            case "all" -> Optional.of(new AllOf(parts.expressions(node)));
            default ->
                constant(node).map(value -> new Constant(value, node.text().orElse("")));
        };
    }

    private static Optional<Object> constant(YamlNode node) {
        boolean flag = node instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.FLAG;
        return node.text().map(text -> flag ? (Object) Boolean.valueOf(text) : text);
    }

    /// The default, converted as a value of the source would be by the field's own type.
    private static Optional<Object> fallback(YamlMap map, List<Step> steps) {
        Optional<Object> written = map.node("default").flatMap(RowReader::constant);
        if (written.isEmpty() || steps.isEmpty()) {
            return written;
        }
        Converted converted = steps.getLast().converter().convert(written.get(), Scope.of(written.get(), null));
        return switch (converted) {
            case Converted.Value(Object value) -> Optional.of(value);
            case Converted.Nothing ignored -> Optional.empty();
            case Converted.Misfit misfit -> {
                map.reportAt("default", "The default breaks '" + misfit.rule() + "': " + misfit.message());
                yield Optional.empty();
            }
        };
    }

    private static OptionalInt lengthMax(YamlMap map) {
        return map.wholeNumber("max-length", 1, LENGTH_MAX)
                .map(length -> OptionalInt.of(Math.toIntExact(length)))
                .orElse(OptionalInt.empty());
    }

    private static String place(YamlNode node) {
        YamlPlace place = node.place();
        return place.file() + ":" + place.line();
    }
}
