package io.plumbline.sandbox.kit;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/// What goes wrong, for which requests, and how often.
///
/// @param target   matched against the method, a space and the path as sent
/// @param kind     what the caller sees
/// @param moment   whether the request still takes effect
/// @param delay    how long the caller waits in addition
/// @param answer   what an answered fault says
/// @param strikesMax how often it strikes at most
/// @param percent  the share of matching requests it strikes, above 0 and up to 100
record Fault(Pattern target, Kind kind, Moment moment, Duration delay, Answer answer, long strikesMax, double percent) {
    Fault {
        if (delay.isNegative() || strikesMax < 1 || !(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "A fault has a delay of 0 or more, 1 or more strikes and a share above 0 and up to 100 percent");
        }
    }

    /// What the caller sees: another answer, a cut connection, a body broken off, or only a wait.
    enum Kind {
        ANSWER,
        CUT,
        MALFORMED,
        DELAY
    }

    /// Before: the system never saw the request. After: it took effect, and only the answer is lost.
    enum Moment {
        BEFORE,
        AFTER
    }

    /// The answer in place of the true one.
    record Answer(int status, Map<String, String> headers, String body) {}
}
