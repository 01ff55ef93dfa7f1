package io.plumbline.sandbox.commercetools.predicate;

import java.math.BigDecimal;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// How stored values compare with written ones.
final class Values {
    private static final int MILLISECOND_FORMAT_LENGTH = 24;

    private Values() {}

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    static boolean isEmpty(JsonNode value) {
        return isAbsent(value) || (value.isContainer() && value.isEmpty());
    }

    static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }

    /// Negative, zero or positive as the stored value is less, equal or greater; nothing if they do not compare.
    static OptionalInt compare(JsonNode value, Literal literal) {
        if (value.isString()) {
            return compareText(value.stringValue(), literal);
        }
        if (value.isNumber()) {
            return compareNumber(value.decimalValue(), literal);
        }
        return value.isBoolean() ? compareFlag(value.booleanValue(), literal) : OptionalInt.empty();
    }

    private static OptionalInt compareText(String value, Literal literal) {
        return switch (literal) {
            case Literal.Text(String text) -> OptionalInt.of(canonical(value).compareTo(text));
            case Literal.Untyped(String text) -> OptionalInt.of(canonical(value).compareTo(text));
            case Literal.Numeric _, Literal.Flag _ -> OptionalInt.empty();
        };
    }

    private static OptionalInt compareNumber(BigDecimal value, Literal literal) {
        return switch (literal) {
            case Literal.Numeric(BigDecimal number) -> OptionalInt.of(value.compareTo(number));
            case Literal.Untyped(String text) -> compareUntyped(value, text);
            case Literal.Text _, Literal.Flag _ -> OptionalInt.empty();
        };
    }

    private static OptionalInt compareUntyped(BigDecimal value, String text) {
        try {
            return OptionalInt.of(value.compareTo(new BigDecimal(text)));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt compareFlag(boolean value, Literal literal) {
        return switch (literal) {
            case Literal.Flag(boolean flag) -> OptionalInt.of(Boolean.compare(value, flag));
            case Literal.Untyped(String text) -> OptionalInt.of(Boolean.compare(value, Boolean.parseBoolean(text)));
            case Literal.Text _, Literal.Numeric _ -> OptionalInt.empty();
        };
    }

    /// Times written with fewer or more digits than usual; the usual ones are left as they are, which is most of them.
    private static String canonical(String value) {
        if (value.length() == MILLISECOND_FORMAT_LENGTH || value.length() < 16 || value.charAt(10) != 'T') {
            return value;
        }
        return Literal.instant(value).map(Literal::print).orElse(value);
    }
}
