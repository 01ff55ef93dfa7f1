package io.plumbline.mapping.row;

import io.plumbline.mapping.expression.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows as much of a wrong value as helps to find it and no more than may be seen by whoever mends data.
final class Mask {
    private static final String HIDDEN = "***";
    private static final int PHONE_LENGTH_MIN = 8;
    private static final int CODE_LENGTH_MAX = 30;
    private static final int ENDING_LENGTH_MAX = 12;

    private Mask() {}

    /// @param code whether the value is a code of the source
    static String shown(@Nullable Object value, Target target, boolean code) {
        if (value == null) {
            return "";
        }
        Object only = value instanceof List<?> list && list.size() == 1 ? list.getFirst() : value;
        if (only == null || !Scalars.isScalar(only)) {
            return only instanceof List<?> ? "(a list)" : "(an object)";
        }
        String text = Scalars.text(only).strip();
        if (text.isEmpty()) {
            return "(blank)";
        }
        // An address in a wrong field is an address still.
        return text.indexOf('@') >= 0 ? address(text) : code ? shortened(text) : masked(text, target);
    }

    private static String masked(String text, Target target) {
        return switch (target.type()) {
            case EMAIL -> address(text);
            case PHONE -> number(text);
            case COUNTRY, LANGUAGE, CURRENCY -> shortened(text);
            case NUMBER, FLAG, MONEY, INSTANT, OBJECT, OBJECT_LIST -> text;
            case DATE -> target.personal() ? digitsHidden(text) : text;
            case TEXT, URL, TEXT_LIST, LOCALIZED_TEXT -> target.personal() ? firstLetter(text) : text;
            case null -> firstLetter(text);
        };
    }

    private static String shortened(String text) {
        return text.length() <= CODE_LENGTH_MAX ? text : text.substring(0, CODE_LENGTH_MAX) + "…";
    }

    private static String address(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return firstLetter(text);
        }
        int ending = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean telling = ending > at && text.length() - ending <= ENDING_LENGTH_MAX;
        return firstLetter(text) + "@" + HIDDEN + (telling ? text.substring(ending) : "");
    }

    private static String number(String text) {
        return text.length() < PHONE_LENGTH_MIN
                ? HIDDEN
                : text.substring(0, 3) + HIDDEN + text.substring(text.length() - 2);
    }

    private static String firstLetter(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    /// All digits but the first two, which tell the century.
    private static String digitsHidden(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            hidden.append(i >= 2 && Character.isLetterOrDigit(text.charAt(i)) ? '*' : text.charAt(i));
        }
        return hidden.toString();
    }
}
