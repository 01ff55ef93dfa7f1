package io.plumbline.mapping.convert;

import io.plumbline.mapping.expression.Constant;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Expressions;
import io.plumbline.mapping.expression.FirstOf;
import io.plumbline.mapping.expression.Names;
import io.plumbline.mapping.expression.SyntaxException;
import io.plumbline.model.value.Placeholders;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlScalar;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters that a row gives to a converter, and what else of the mapping a converter may use.
///
/// @param node a map of parameters, or the first parameter alone; absent where there is none
/// @param row the place to report what is missing at
public record Arguments(
        ConverterReference reference, @Nullable YamlNode node, YamlNode row, Surroundings surroundings) {

    /// What a mapping offers to all its converters.
    ///
    /// @param names that parameters may refer to
    public record Surroundings(Names names, Map<String, LookupTable> lookups, Placeholders placeholders) {}

    /// Reports parameters that the converter does not know.
    public void check() {
        List<String> known = reference.parameters().stream()
                .map(ConverterReference.Parameter::name)
                .toList();
        if (node() instanceof YamlMap map) {
            map.onlyKeys(known);
        } else if (node() != null && known.isEmpty()) {
            row.report("'" + reference.name() + "' has no parameters");
        }
    }

    Optional<YamlNode> parameter(String name) {
        YamlNode given = node();
        if (given instanceof YamlMap map) {
            return map.node(name).filter(value -> !value.isNull());
        }
        boolean first = !reference.parameters().isEmpty()
                && reference.parameters().getFirst().name().equals(name);
        return first ? Optional.ofNullable(given) : Optional.empty();
    }

    Optional<String> text(String name) {
        return parameter(name).flatMap(YamlNode::text);
    }

    List<String> texts(String name) {
        return parameter(name).map(YamlNode::list).orElse(List.of()).stream()
                .flatMap(element -> element.text().stream())
                .toList();
    }

    /// A whole number that must be given.
    int wholeNumber(String name, int min, int max) {
        Optional<String> text = text(name);
        try {
            int number = Integer.parseInt(text.orElse(""));
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as is a number beyond the limits.
        }
        report(name, "'" + reference.name() + "' needs '" + name + "', a whole number from " + min + " to " + max);
        return min;
    }

    /// A time zone; UTC if none is given.
    ZoneId zone(String name) {
        Optional<String> text = text(name);
        try {
            return text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text.get());
        } catch (DateTimeException e) {
            report(name, "Not a time zone; write one such as Europe/Berlin");
            return ZoneOffset.UTC;
        }
    }

    /// A value that may differ from record to record: a constant, an expression that starts with `$` or `=`, or a list
    /// of these of which the first that finds something counts.
    Optional<Expression> expression(String name) {
        List<Expression> alternatives = expressions(name);
        return switch (alternatives.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(alternatives.getFirst());
            default -> Optional.of(new FirstOf(alternatives));
        };
    }

    List<Expression> expressions(String name) {
        return parameter(name).map(YamlNode::list).orElse(List.of()).stream()
                .flatMap(element -> one(element).stream())
                .toList();
    }

    private Optional<Expression> one(YamlNode node) {
        Optional<String> text = node.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean expression = text.get().startsWith("$") || text.get().startsWith("=");
        try {
            return Optional.of(
                    expression
                            ? Expressions.parse(text.get(), surroundings.names())
                            : new Constant(text.get(), text.get()));
        } catch (SyntaxException e) {
            reportInside(node, e);
            return Optional.empty();
        }
    }

    private void reportInside(YamlNode node, SyntaxException e) {
        YamlPlace place = node instanceof YamlScalar scalar ? scalar.place(e.offset()) : node.place();
        node.reportAt(place, e.explanation());
    }

    /// Adds a problem at a parameter, or at the row where it is absent.
    void report(String name, String message) {
        parameter(name).orElse(row).report(message);
    }
}
