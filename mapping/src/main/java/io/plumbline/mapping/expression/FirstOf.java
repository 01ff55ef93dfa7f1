package io.plumbline.mapping.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The first of several expressions that finds something.
public record FirstOf(List<Expression> alternatives) implements Expression {
    public FirstOf {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public @Nullable Object value(Scope scope) {
        for (Expression alternative : alternatives) {
            Object value = alternative.value(scope);
            if (value != null && !isBlank(value)) {
                return value;
            }
        }
        return null;
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    @Override
    public String text() {
        return alternatives.stream().map(Expression::text).collect(Collectors.joining(" | "));
    }

    @Override
    public String where(Scope scope) {
        for (Expression alternative : alternatives) {
            Object value = alternative.value(scope);
            if (value != null && !isBlank(value)) {
                return alternative.where(scope);
            }
        }
        return alternatives.getFirst().where(scope);
    }
}
