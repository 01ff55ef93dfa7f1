package io.plumbline.mapping.convert;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as people and systems write them.
///
/// @param decimal what separates decimals; 0 where that must be found out
record NumberText(char decimal) {
    static final String INVALID = "number-invalid";
    static final String AMBIGUOUS = "number-ambiguous";

    private static final int DIGITS_MAX = 40;
    private static final int GROUP = 3;

    static NumberText of(Arguments arguments) {
        Optional<String> word = arguments.text("decimal");
        if (word.isEmpty()) {
            return new NumberText((char) 0);
        }
        if (!word.get().equals("comma") && !word.get().equals("point")) {
            arguments.report("decimal", "Expected 'comma' or 'point'");
        }
        return new NumberText(word.get().equals("comma") ? ',' : '.');
    }

    Converted parse(String text) {
        String digits = withoutGrouping(text);
        if (digits.length() > DIGITS_MAX) {
            return invalid();
        }
        char separator = decimal != 0 ? decimal : separatorIn(digits);
        if (decimal == 0 && isAmbiguous(digits, separator)) {
            return new Converted.Misfit(AMBIGUOUS, "The comma may separate decimals or thousands; set `decimal`");
        }
        String grouping = separator == ',' ? "." : ",";
        String plain = digits.replace(grouping, "").replace(separator, '.');
        return isPlain(plain) ? Converted.value(new BigDecimal(plain)) : invalid();
    }

    private static String withoutGrouping(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '’' && c != '_' && !Character.isSpaceChar(c)) {
                digits.append(c == '−' ? '-' : c);
            }
        }
        return digits.toString();
    }

    /// The last of the two signs, but a sign that occurs several times separates thousands.
    private static char separatorIn(String digits) {
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma > point) {
            return digits.indexOf(',') == comma ? ',' : '.';
        }
        return point >= 0 && digits.indexOf('.') != point ? ',' : '.';
    }

    private static boolean isAmbiguous(String digits, char separator) {
        int comma = digits.indexOf(',');
        return separator == ','
                && digits.indexOf('.') < 0
                && digits.length() - comma - 1 == GROUP
                && comma <= GROUP + 1
                && comma > 0
                && digits.charAt(0) != '0';
    }

    private static boolean isPlain(String text) {
        boolean digit = false;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c == '.' && !point) {
                point = true;
            } else if (i > 0 || (c != '-' && c != '+')) {
                return false;
            }
        }
        return digit;
    }

    private static Converted invalid() {
        return new Converted.Misfit(INVALID, "Not a number");
    }
}
