package io.plumbline.engine.deliver;

import io.plumbline.engine.store.ExceptionCase;
import java.time.Instant;
import java.util.List;

/// What became of one batch of deliveries.
///
/// @param cases what a person should look at because of it
/// @param at our clock; the end of lag
public record Settlement(List<Settled> settled, List<ExceptionCase> cases, Instant at) {
    public Settlement {
        settled = List.copyOf(settled);
    }

    /// One intent and what became of it.
    public record Settled(QueuedIntent intent, Fate fate) {}

    /// What becomes of an intent.
    public sealed interface Fate {
        /// Into the ledger.
        record Acknowledged(String remoteId) implements Fate {}

        /// Back into the queue.
        ///
        /// @param attempted whether this counts as an attempt
        record Again(Instant notBefore, boolean attempted) implements Fate {}

        /// Refused for good; waits for a person.
        record Dead(String code, String explanation) implements Fate {}

        /// Nobody knows whether it took effect; waits for a person.
        record Doubtful(String code) implements Fate {}
    }
}
