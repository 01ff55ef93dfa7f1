package io.plumbline.model.profile;

import java.util.Locale;

/// Which of several values counts that come from systems with the same say.
public enum TieRule {
    /// The one that its source changed last; registered accounts go before guests.
    MOST_RECENT,
    /// The one that its source changed first; registered accounts go before guests.
    FIRST,
    /// The greatest number, the last day, or the last text of the alphabet.
    HIGHEST,
    /// The longest text.
    LONGEST,
    /// All of them, for fields that are lists.
    UNION;

    /// The name in configurations.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
