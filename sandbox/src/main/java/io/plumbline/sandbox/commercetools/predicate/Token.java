package io.plumbline.sandbox.commercetools.predicate;

/// One word of a predicate.
record Token(Type type, String text, int position) {
    enum Type {
        NAME,
        TEXT,
        NUMBER,
        VARIABLE,
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return type == Type.SYMBOL && text.equals(symbol);
    }

    /// Keywords are compared without letter case; a field in backticks is never a keyword.
    boolean isWord(String word) {
        return type == Type.NAME && text.equalsIgnoreCase(word);
    }
}
