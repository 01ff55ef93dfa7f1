package io.plumbline.mapping.expression;

/// Texts that stand for themselves in paths and conditions, with or without quotes.
final class Literals {
    private Literals() {}

    static String unquoted(String written) {
        boolean quoted = written.length() >= 2
                && (written.charAt(0) == '\'' || written.charAt(0) == '"')
                && written.charAt(written.length() - 1) == written.charAt(0);
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    static Constant constant(String written) {
        return new Constant(unquoted(written), written);
    }
}
