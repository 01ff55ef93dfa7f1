package io.plumbline.model.consent;

import java.time.Instant;
import java.util.Optional;

/// What a system is to be told of somebody's consent. There is no way to subscribe somebody without evidence.
public sealed interface ConsentChange {
    ConsentScope scope();

    /// They said yes, and this proves it.
    record Subscribe(ConsentScope scope, Evidence evidence) implements ConsentChange {}

    /// They said no.
    ///
    /// @param at when, or the latest moment at which it can have been
    record Unsubscribe(ConsentScope scope, Instant at) implements ConsentChange {}

    /// What the system was told earlier has no ground any more, and nothing else is known.
    record Clear(ConsentScope scope) implements ConsentChange {}

    /// What is to be told of a standing; nothing while there is neither a yes nor a no, or a yes without evidence.
    static Optional<ConsentChange> telling(ConsentScope scope, ConsentStanding standing) {
        return switch (standing.told()) {
            case GRANTED -> standing.evidence().map(evidence -> new Subscribe(scope, evidence));
            case WITHDRAWN ->
                Optional.of(new Unsubscribe(scope, standing.since().orElseThrow()));
            case PENDING, UNKNOWN -> Optional.empty();
        };
    }

    /// The state that the system holds afterwards.
    default ConsentState state() {
        return switch (this) {
            case Subscribe ignored -> ConsentState.GRANTED;
            case Unsubscribe ignored -> ConsentState.WITHDRAWN;
            case Clear ignored -> ConsentState.UNKNOWN;
        };
    }
}
