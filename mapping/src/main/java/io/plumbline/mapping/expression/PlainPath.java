package io.plumbline.mapping.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A path that is followed without JSONata.
///
/// @param root the name it starts from; `this` for paths that start from the scope's own value
/// @param named what the root stands for, if that is an expression of the mapping itself
record PlainPath(
        String text,
        String root,
        List<PathStep> steps,
        @Nullable Expression named) implements Expression {
    PlainPath {
        steps = List.copyOf(steps);
    }

    @Override
    public @Nullable Object value(Scope scope) {
        Object value = scope.named(root);
        for (int i = 0; i < steps.size() && value != null; i++) {
            value = steps.get(i).from(value, scope);
        }
        return value;
    }

    @Override
    public String where(Scope scope) {
        StringBuilder where = new StringBuilder(start(scope));
        Object value = scope.named(root);
        for (PathStep step : steps) {
            where.append(value == null ? "" : step.taken(value, scope));
            value = value == null ? null : step.from(value, scope);
        }
        return value == null ? text : where.charAt(0) == '.' ? where.substring(1) : where.toString();
    }

    private String start(Scope scope) {
        Expression origin = named();
        if (origin != null) {
            return origin.where(scope);
        }
        return root.equals(Scope.SELF) ? scope.place() : root.equals("record") ? "" : "$" + root;
    }
}
