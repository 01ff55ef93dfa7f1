package io.plumbline.mapping.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads conditions: `a.b`, `not a.b`, `a = x`, `a != x`, `a < 5`, `a in x, y`, and several of them joined by ` or `.
final class ConditionParser {
    private static final Pattern COMPARISON = Pattern.compile("(.*?)\\s+(=|!=|<=|>=|<|>|in)\\s+(.*)");
    private static final String OR = " or ";
    private static final String NOT = "not ";

    private ConditionParser() {}

    static Condition parse(String text, Names names) throws SyntaxException {
        List<Condition> alternatives = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(OR, start);
            int stop = end < 0 ? text.length() : end;
            alternatives.add(single(text.substring(start, stop), start, names));
            start = stop + (end < 0 ? 1 : OR.length());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : Condition.any(alternatives);
    }

    private static Condition single(String written, int offset, Names names) throws SyntaxException {
        int blanks = written.length() - written.stripLeading().length();
        String text = written.strip();
        if (text.startsWith(NOT)) {
            Condition negated = single(text.substring(NOT.length()), offset + blanks + NOT.length(), names);
            return scope -> !negated.holds(scope);
        }
        Matcher matcher = COMPARISON.matcher(text);
        if (!matcher.matches()) {
            return Condition.found(PathParser.parse(text, offset + blanks, names));
        }
        PlainPath path = PathParser.parse(group(matcher, 1), offset + blanks, names);
        return comparison(path, group(matcher, 2), group(matcher, 3), offset + blanks + matcher.start(3));
    }

    private static String group(Matcher matcher, int group) {
        return String.valueOf(matcher.group(group));
    }

    private static Condition comparison(PlainPath path, String operator, String operand, int offset)
            throws SyntaxException {
        return switch (operator) {
            case "=" -> isOneOf(path, Set.of(Literals.unquoted(operand)));
            case "!=" -> not(isOneOf(path, Set.of(Literals.unquoted(operand))));
            case "in" -> isOneOf(path, words(operand));
            default -> ordered(path, operator, number(operand, offset));
        };
    }

    private static Set<String> words(String operand) {
        return Set.copyOf(Arrays.stream(operand.split(","))
                .map(word -> Literals.unquoted(word.strip()))
                .toList());
    }

    private static Condition not(Condition condition) {
        return scope -> !condition.holds(scope);
    }

    private static Condition isOneOf(PlainPath path, Set<String> words) {
        return scope -> {
            Object value = path.value(scope);
            return value != null && words.contains(Scalars.text(value));
        };
    }

    private static BigDecimal number(String operand, int offset) throws SyntaxException {
        try {
            return new BigDecimal(operand);
        } catch (NumberFormatException e) {
            throw new SyntaxException(offset, "Expected a number");
        }
    }

    private static Condition ordered(PlainPath path, String operator, BigDecimal limit) {
        return scope -> {
            @Nullable Object value = path.value(scope);
            BigDecimal number = value == null ? null : Scalars.number(value);
            return number != null && isSo(number.compareTo(limit), operator);
        };
    }

    private static boolean isSo(int order, String operator) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
