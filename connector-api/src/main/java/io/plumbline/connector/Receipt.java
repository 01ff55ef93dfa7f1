package io.plumbline.connector;

import java.util.List;

/// What a notification amounts to.
public sealed interface Receipt {
    /// It was understood. The sender is answered only after the hints are stored.
    ///
    /// @param hints which things may have changed; empty for tests and for news that is of no interest
    record Understood(List<Hint> hints) implements Receipt {
        public Understood {
            hints = List.copyOf(hints);
        }
    }

    /// It is not a notification of this system; the sender is told so and should not repeat it.
    ///
    /// @param reason without any of the request's content
    record NotUnderstood(String reason) implements Receipt {}
}
