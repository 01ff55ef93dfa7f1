package io.plumbline.mapping.language;

import io.plumbline.mapping.convert.Arguments;
import io.plumbline.mapping.convert.LookupTable;
import io.plumbline.mapping.expression.Condition;
import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Expressions;
import io.plumbline.mapping.expression.FirstOf;
import io.plumbline.mapping.expression.Names;
import io.plumbline.mapping.expression.SyntaxException;
import io.plumbline.mapping.row.Elements;
import io.plumbline.model.value.Placeholders;
import io.plumbline.yaml.YamlNode;
import io.plumbline.yaml.YamlPlace;
import io.plumbline.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the small parts that rows are made of, with the names, lookups and placeholders of their surroundings.
record Parts(Names names, Map<String, LookupTable> lookups, Placeholders placeholders) {

    Parts with(Names more) {
        return new Parts(more, lookups, placeholders);
    }

    Arguments.Surroundings surroundings() {
        return new Arguments.Surroundings(names, lookups, placeholders);
    }

    /// A path or expression, or a list of them of which the first that finds something counts.
    Optional<Expression> expression(YamlNode node) {
        List<Expression> alternatives = expressions(node);
        return switch (alternatives.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(alternatives.getFirst());
            default -> Optional.of(new FirstOf(alternatives));
        };
    }

    /// Each path or expression of a list.
    List<Expression> expressions(YamlNode node) {
        List<Expression> expressions = new ArrayList<>();
        for (YamlNode element : node.list()) {
            element.text().ifPresent(text -> parse(element, text).ifPresent(expressions::add));
        }
        return expressions;
    }

    private Optional<Expression> parse(YamlNode node, String text) {
        try {
            return Optional.of(Expressions.parse(text, names));
        } catch (SyntaxException e) {
            reportInside(node, e);
            return Optional.empty();
        }
    }

    /// A condition, or a list of them that must all hold; absent means always.
    Condition condition(Optional<YamlNode> node) {
        List<Condition> conditions = new ArrayList<>();
        for (YamlNode element : node.map(YamlNode::list).orElse(List.of())) {
            try {
                conditions.add(Expressions.condition(element.text().orElse(""), names));
            } catch (SyntaxException e) {
                reportInside(element, e);
            }
        }
        return switch (conditions.size()) {
            case 0 -> Condition.ALWAYS;
            case 1 -> conditions.getFirst();
            default -> Condition.all(conditions);
        };
    }

    /// The lists to go through.
    Elements elements(YamlNode node) {
        return new Elements(expressions(node));
    }

    static void reportInside(YamlNode node, SyntaxException e) {
        YamlPlace place = node instanceof YamlScalar scalar ? scalar.place(e.offset()) : node.place();
        node.reportAt(place, e.explanation());
    }
}
