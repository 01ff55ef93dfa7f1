package io.plumbline.sandbox.commercetools.predicate;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.refusal.RefusedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads predicates: `or` binds weakest, then `and`, then `not(…)`, then a single condition.
public final class PredicateParser {
    private static final int DEPTH_MAX = 100;

    private final String text;
    private final List<Token> tokens;
    private final Map<String, List<String>> variables;
    private int position;
    private int depth;

    private PredicateParser(String text, Map<String, List<String>> variables) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
        this.variables = variables;
    }

    /// Reads one `where`; `variables` are the `var.` parameters without their prefix.
    public static Predicate parse(String text, Map<String, List<String>> variables) {
        var parser = new PredicateParser(text, variables);
        Predicate predicate = parser.any();
        if (parser.peek().type() != Token.Type.END) {
            throw parser.unexpected("end of predicate");
        }
        return predicate;
    }

    private Predicate any() {
        if (++depth > DEPTH_MAX) {
            throw Refusals.invalidInput("Malformed parameter: where: the predicate is nested too deeply.");
        }
        var parts = new ArrayList<Predicate>();
        do {
            parts.add(all());
        } while (takeWord("or"));
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Predicate.Any(parts);
    }

    private Predicate all() {
        var parts = new ArrayList<Predicate>();
        do {
            parts.add(single());
        } while (takeWord("and"));
        return Predicate.and(parts);
    }

    private Predicate single() {
        if (takeSymbol("(")) {
            return closed(any());
        }
        if (peek().isWord("not") && tokens.get(position + 1).isSymbol("(")) {
            position += 2;
            return new Predicate.Not(closed(any()));
        }
        String field = take(Token.Type.NAME, "a field").text();
        if (takeSymbol("(")) {
            return new Predicate.Within(field, closed(any()));
        }
        return condition(field);
    }

    private Predicate closed(Predicate inner) {
        expectSymbol(")");
        return inner;
    }

    private Predicate condition(String field) {
        Token next = advance();
        if (next.type() == Token.Type.SYMBOL && !"(),".contains(next.text())) {
            return new Predicate.Compare(field, Comparison.of(next.text()), literal());
        }
        if (next.isWord("in")) {
            return new Predicate.In(field, literals(), false);
        }
        if (next.isWord("not")) {
            expectWord("in");
            return new Predicate.In(field, literals(), true);
        }
        if (next.isWord("contains")) {
            boolean all = takeWord("all");
            if (!all) {
                expectWord("any");
            }
            return new Predicate.Contains(field, literals(), all);
        }
        if (next.isWord("is")) {
            return existence(field);
        }
        if (next.isWord("within")) {
            return circle(field);
        }
        if (next.isWord("matches")) {
            expectWord("ignore");
            expectWord("case");
            return new Predicate.MatchesIgnoreCase(field, literal());
        }
        position--;
        throw unexpected("an operator");
    }

    private Predicate existence(String field) {
        boolean negated = takeWord("not");
        if (takeWord("empty")) {
            return new Predicate.IsEmpty(field, negated);
        }
        expectWord("defined");
        return new Predicate.IsDefined(field, negated);
    }

    private Predicate circle(String field) {
        expectWord("circle");
        expectSymbol("(");
        double longitude = number();
        expectSymbol(",");
        double latitude = number();
        expectSymbol(",");
        double meters = number();
        return closed(new Predicate.WithinCircle(field, longitude, latitude, meters));
    }

    private double number() {
        Literal literal = literal();
        try {
            return Double.parseDouble(literal.text());
        } catch (NumberFormatException _) {
            position--;
            throw unexpected("a number");
        }
    }

    private List<Literal> literals() {
        if (peek().type() == Token.Type.VARIABLE) {
            return values(advance()).stream().<Literal>map(Literal.Untyped::new).toList();
        }
        expectSymbol("(");
        var values = new ArrayList<Literal>();
        do {
            values.add(literal());
        } while (takeSymbol(","));
        expectSymbol(")");
        return values;
    }

    private Literal literal() {
        Token token = advance();
        return switch (token.type()) {
            case TEXT -> new Literal.Text(token.text());
            case NUMBER -> new Literal.Numeric(decimal(token));
            case VARIABLE -> new Literal.Untyped(values(token).getFirst());
            case NAME -> flag(token);
            case SYMBOL, END -> {
                position--;
                throw unexpected("a value");
            }
        };
    }

    private Literal flag(Token token) {
        if (!token.isWord("true") && !token.isWord("false")) {
            position--;
            throw unexpected("a value");
        }
        return new Literal.Flag(token.isWord("true"));
    }

    private BigDecimal decimal(Token token) {
        try {
            return new BigDecimal(token.text());
        } catch (NumberFormatException _) {
            position--;
            throw unexpected("a number");
        }
    }

    private List<String> values(Token variable) {
        List<String> values = variables.getOrDefault(variable.text(), List.of());
        if (values.isEmpty()) {
            throw Refusals.invalidInput("Malformed parameter: where: no value for the variable ':" + variable.text()
                    + "', expected the parameter 'var." + variable.text() + "'.");
        }
        return values;
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token advance() {
        Token token = peek();
        position = Math.min(position + 1, tokens.size());
        return token;
    }

    private Token take(Token.Type type, String expected) {
        if (peek().type() != type) {
            throw unexpected(expected);
        }
        return advance();
    }

    private boolean takeSymbol(String symbol) {
        boolean found = peek().isSymbol(symbol);
        position += found ? 1 : 0;
        return found;
    }

    private boolean takeWord(String word) {
        boolean found = peek().isWord(word);
        position += found ? 1 : 0;
        return found;
    }

    private void expectSymbol(String symbol) {
        if (!takeSymbol(symbol)) {
            throw unexpected("'" + symbol + "'");
        }
    }

    private void expectWord(String word) {
        if (!takeWord(word)) {
            throw unexpected("'" + word + "'");
        }
    }

    private RefusedException unexpected(String expected) {
        return Lexer.malformed(text, peek().position(), "expected " + expected);
    }
}
