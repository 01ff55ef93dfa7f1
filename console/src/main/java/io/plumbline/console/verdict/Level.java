package io.plumbline.console.verdict;

import java.util.Locale;

/// What the verdict comes down to, best first.
public enum Level {
    /// Everything is acknowledged, or on its way and young.
    TRUE("Yes"),
    /// The same, but some records or deliveries wait for a person.
    EXCEPT("Yes, with exceptions"),
    /// A first load is not complete.
    LOADING("Not yet"),
    /// Changes are late, or a connection has a problem.
    BEHIND("Not quite"),
    /// A connection has stopped.
    STOPPED("No"),
    /// Nothing is connected.
    EMPTY("Nothing to look at");

    private final String headline;

    Level(String headline) {
        this.headline = headline;
    }

    /// The answer in a word or two.
    public String headline() {
        return headline;
    }

    /// The stable name, for programs and style sheets.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
