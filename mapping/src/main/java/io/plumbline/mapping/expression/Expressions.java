package io.plumbline.mapping.expression;

/// Reads expressions and conditions as they are written in mappings.
public final class Expressions {
    private static final String JSONATA = "=";

    private Expressions() {}

    /// A plain path, or JSONata after `=`.
    public static Expression parse(String text, Names names) throws SyntaxException {
        return text.startsWith(JSONATA) ? jsonata(text, names) : PathParser.parse(text, 0, names);
    }

    /// A condition over plain paths, or JSONata after `=`.
    public static Condition condition(String text, Names names) throws SyntaxException {
        return text.startsWith(JSONATA) ? Condition.found(jsonata(text, names)) : ConditionParser.parse(text, names);
    }

    private static Expression jsonata(String text, Names names) throws SyntaxException {
        try {
            return JsonataExpression.parse(text.substring(1), names);
        } catch (SyntaxException e) {
            throw new SyntaxException(e.offset() + 1, e.explanation());
        }
    }
}
