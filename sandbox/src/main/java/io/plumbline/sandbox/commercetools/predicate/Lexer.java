package io.plumbline.sandbox.commercetools.predicate;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.refusal.RefusedException;
import java.util.ArrayList;
import java.util.List;

/// Cuts a predicate into tokens.
final class Lexer {
    private static final String SYMBOLS = "(),=<>";

    private final String text;
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        var tokens = new ArrayList<Token>();
        do {
            tokens.add(lexer.next());
        } while (tokens.getLast().type() != Token.Type.END);
        return tokens;
    }

    static RefusedException malformed(String text, int position, String problem) {
        return Refusals.invalidInput("Malformed parameter: where: Syntax error while parsing 'where' at position "
                + (position + 1) + " of " + text.length() + ": " + problem);
    }

    private Token next() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        int start = position;
        if (start == text.length()) {
            return new Token(Token.Type.END, "", start);
        }
        char first = text.charAt(start);
        if (first == '"') {
            return new Token(Token.Type.TEXT, quoted(), start);
        }
        if (first == ':') {
            position++;
            return new Token(Token.Type.VARIABLE, name(), start);
        }
        if (Character.isDigit(first) || first == '-') {
            return new Token(Token.Type.NUMBER, number(), start);
        }
        if (first == '!' || SYMBOLS.indexOf(first) >= 0) {
            return new Token(Token.Type.SYMBOL, symbol(), start);
        }
        return new Token(Token.Type.NAME, name(), start);
    }

    private String symbol() {
        int start = position++;
        char first = text.charAt(start);
        char second = position < text.length() ? text.charAt(position) : ' ';
        boolean pair = (first == '<' && (second == '=' || second == '>'))
                || (first == '>' && second == '=')
                || (first == '!' && second == '=');
        if (first == '!' && !pair) {
            throw malformed(text, start, "unexpected '!'");
        }
        if (pair) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        int start = position++;
        var value = new StringBuilder();
        while (position < text.length()) {
            char next = text.charAt(position++);
            if (next == '"') {
                return value.toString();
            }
            if (next == '\\' && position < text.length()) {
                next = unescaped(text.charAt(position++));
            }
            value.append(next);
        }
        throw malformed(text, start, "text without closing quote");
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    private String number() {
        int start = position++;
        while (position < text.length() && (Character.isDigit(text.charAt(position)) || text.charAt(position) == '.')) {
            position++;
        }
        return text.substring(start, position);
    }

    private String name() {
        int start = position;
        if (start < text.length() && text.charAt(start) == '`') {
            int end = text.indexOf('`', start + 1);
            if (end < 0) {
                throw malformed(text, start, "name without closing backtick");
            }
            position = end + 1;
            return text.substring(start + 1, end);
        }
        while (position < text.length() && isNamePart(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw malformed(text, start, "unexpected character");
        }
        return text.substring(start, position);
    }

    private static boolean isNamePart(char next) {
        return Character.isLetterOrDigit(next) || next == '_' || next == '-';
    }
}
