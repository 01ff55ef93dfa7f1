package io.plumbline.model.value;

import java.util.Locale;

/// An e-mail address in its normal form: trimmed and in lower case.
///
/// Whether the text is an address at all is checked by the mapping's validator; this type only guards the form that
/// makes two spellings of one address equal.
public record Email(String value) {
    private static final int LENGTH_MAX = 254; // RFC 5321, 4.5.3.1.3 less the angle brackets

    public Email {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("Not an e-mail address in normal form");
        }
    }

    /// Whether a text has the shape and the form of an address in its normal form.
    public static boolean isNormal(String value) {
        int at = value.indexOf('@');
        return at >= 1 && at < value.length() - 1 && value.length() <= LENGTH_MAX && value.equals(normal(value));
    }

    /// Brings a text into the form in which addresses are compared.
    public static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// The address with all but the first letter and the top-level domain hidden.
    public String masked() {
        int dot = value.lastIndexOf('.');
        return value.charAt(0) + "***@***" + (dot > value.indexOf('@') ? value.substring(dot) : "");
    }

    @Override
    public String toString() {
        return masked();
    }
}
