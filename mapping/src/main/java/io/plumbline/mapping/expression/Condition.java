package io.plumbline.mapping.expression;

import java.util.List;

/// Decides about a scope.
public interface Condition {
    /// Always true.
    Condition ALWAYS = scope -> true;

    /// @throws ExpressionFailedException if it cannot be evaluated on this record
    boolean holds(Scope scope);

    static Condition all(List<Condition> conditions) {
        List<Condition> copy = List.copyOf(conditions);
        return scope -> {
            for (Condition condition : copy) {
                if (!condition.holds(scope)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Condition any(List<Condition> conditions) {
        List<Condition> copy = List.copyOf(conditions);
        return scope -> {
            for (Condition condition : copy) {
                if (condition.holds(scope)) {
                    return true;
                }
            }
            return false;
        };
    }

    /// True when the expression finds something that says something: not false, not blank, not empty.
    static Condition found(Expression expression) {
        return scope -> Scalars.isTruthy(expression.value(scope));
    }
}
