package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Expression;
import io.plumbline.mapping.expression.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The elements of one or more lists of a record, one after the other. A single value is a list of one.
public record Elements(List<Expression> sources) {
    public Elements {
        sources = List.copyOf(sources);
    }

    /// Each element in a scope of its own.
    public List<Scope> in(Scope scope) {
        List<Scope> elements = new ArrayList<>();
        for (Expression source : sources) {
            Object value = source.value(scope);
            if (value instanceof List<?> list) {
                String where = list.isEmpty() ? "" : source.where(scope);
                for (int i = 0; i < list.size(); i++) {
                    Object element = list.get(i);
                    if (element != null) {
                        elements.add(scope.element(element, where + "[" + i + "]"));
                    }
                }
            } else if (value != null) {
                elements.add(scope.element(value, source.where(scope)));
            }
        }
        return elements;
    }

    String text() {
        return sources.stream().map(Expression::text).collect(Collectors.joining(" + "));
    }
}
