package io.plumbline.mapping.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that several expressions find, in one list; lists are joined, single values are lists of one.
public record AllOf(List<Expression> parts) implements Expression {
    public AllOf {
        parts = List.copyOf(parts);
    }

    @Override
    public @Nullable Object value(Scope scope) {
        List<Object> all = new ArrayList<>();
        for (Expression part : parts) {
            Object value = part.value(scope);
            if (value instanceof List<?> list) {
                all.addAll(list);
            } else if (value != null) {
                all.add(value);
            }
        }
        return all.isEmpty() ? null : all;
    }

    @Override
    public String text() {
        return parts.stream().map(Expression::text).collect(Collectors.joining(" + "));
    }

    @Override
    public String where(Scope scope) {
        return parts.size() == 1 ? parts.getFirst().where(scope) : text();
    }
}
