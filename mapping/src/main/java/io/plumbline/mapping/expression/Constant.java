package io.plumbline.mapping.expression;

/// A value that stands in the mapping itself.
public record Constant(Object constant, String text) implements Expression {
    @Override
    public Object value(Scope scope) {
        return constant;
    }
}
