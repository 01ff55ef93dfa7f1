package io.plumbline.connector;

import io.plumbline.model.intent.IntentKind;
import java.time.Duration;

/// A kind of intent that a destination accepts, and how.
///
/// @param batchMax how many go into one call
/// @param repeatable whether delivering one twice has the effect of delivering it once; if not, each delivery is
///     written down before it is sent and held in doubt when the answer is unclear
/// @param linger how long a batch may wait to fill up
public record Acceptance(IntentKind kind, int batchMax, boolean repeatable, Duration linger) {
    public Acceptance {
        if (batchMax < 1) {
            throw new IllegalArgumentException("A batch holds at least one intent");
        }
    }
}
