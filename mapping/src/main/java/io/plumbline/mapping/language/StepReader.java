package io.plumbline.mapping.language;

import io.plumbline.mapping.convert.Arguments;
import io.plumbline.mapping.convert.ConverterKind;
import io.plumbline.mapping.convert.ConverterReference;
import io.plumbline.mapping.convert.Converters;
import io.plumbline.mapping.row.Step;
import io.plumbline.mapping.row.Target;
import io.plumbline.model.document.FieldType;
import io.plumbline.yaml.Nearest;
import io.plumbline.yaml.YamlEntry;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the converters of a row, and adds the standard one of the field's type.
final class StepReader {
    private final Parts parts;
    private final Target target;
    private final YamlNode row;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable FieldType given;

    private StepReader(Parts parts, Target target, YamlNode row) {
        this.parts = parts;
        this.target = target;
        this.row = row;
    }

    /// @param as what stands after `as:`
    static List<Step> read(Parts parts, Target target, YamlNode row, List<YamlNode> as) {
        StepReader reader = new StepReader(parts, target, row);
        as.forEach(reader::add);
        reader.addStandard();
        return reader.steps;
    }

    private void add(YamlNode node) {
        if (node instanceof YamlMap map && map.entries().size() == 1) {
            YamlEntry entry = map.entries().iterator().next();
            add(entry.key(), node, entry.value());
        } else if (node instanceof YamlScalar scalar) {
            scalar.text().ifPresent(name -> add(name, node, null));
        } else {
            node.report("Expected a converter's name, or `{name: parameters}`");
        }
    }

    private void add(String name, YamlNode node, @Nullable YamlNode parameters) {
        Optional<ConverterKind> kind = Converters.named(name);
        if (kind.isEmpty()) {
            node.report("Unknown converter '" + name + "'" + Nearest.hint(name, Converters.names()));
            return;
        }
        ConverterReference reference = kind.get().reference();
        open(kind.get(), node, parameters);
        given = reference.gives();
    }

    private void open(ConverterKind kind, YamlNode node, @Nullable YamlNode parameters) {
        Arguments arguments = new Arguments(kind.reference(), parameters, node, parts.surroundings());
        arguments.check();
        steps.add(new Step(kind.reference().name(), kind.open(arguments)));
    }

    private void addStandard() {
        FieldType wanted = target.type();
        FieldType last = given;
        if (wanted == null || wanted == last) {
            return;
        }
        if (last != null && !canBecome(last, wanted)) {
            row.report("'" + steps.getLast().name() + "' gives a value of type " + last.word() + ", but '"
                    + target.name() + "' holds " + wanted.word());
            return;
        }
        Converters.standard(wanted).ifPresent(kind -> open(kind, row, null));
    }

    private static boolean canBecome(FieldType from, FieldType to) {
        Set<FieldType> moments = Set.of(FieldType.DATE, FieldType.INSTANT);
        Set<FieldType> structured =
                Set.of(FieldType.MONEY, FieldType.LOCALIZED_TEXT, FieldType.OBJECT, FieldType.OBJECT_LIST);
        return (from == FieldType.TEXT && !structured.contains(to))
                || (moments.contains(from) && moments.contains(to))
                || (to == FieldType.TEXT && !structured.contains(from) && from != FieldType.TEXT_LIST)
                || (to == FieldType.TEXT_LIST && !structured.contains(from));
    }
}
