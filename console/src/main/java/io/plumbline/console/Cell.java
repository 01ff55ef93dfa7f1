package io.plumbline.console;

import io.plumbline.console.plain.Figure;

/// One figure with its name.
///
/// @param hint what it means, for those who wonder
/// @param tone `plain`, or `attention` if a person should look
/// @param href where to see what it counts; empty if there is nothing to see
record Cell(String name, String value, String hint, String tone, String href) {
    static Cell plain(String name, String value, String hint) {
        return new Cell(name, value, hint, "plain", "");
    }

    /// A count that is best at zero.
    static Cell wantsZero(String name, long count, String hint, String href) {
        return count == 0 ? plain(name, "0", hint) : new Cell(name, Figure.of(count), hint, "attention", href);
    }
}
