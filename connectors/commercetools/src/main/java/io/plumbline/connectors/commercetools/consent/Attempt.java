package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.model.delivery.Outcome;
import java.util.Optional;

/// What became of one delivery.
///
/// @param others what it means for those of the batch that have not been sent; empty if nothing
record Attempt(Outcome outcome, Optional<Outcome> others) {
    /// Whatever it is, it is about this customer alone.
    static Attempt alone(Outcome outcome) {
        return new Attempt(outcome, Optional.empty());
    }

    /// Nothing went out, and nothing else would.
    static Attempt forAll(Outcome outcome) {
        return new Attempt(outcome, Optional.of(outcome));
    }

    /// The way to commercetools is broken. This one may have taken effect, the others were not sent.
    static Attempt broken(String code) {
        return new Attempt(new Outcome.Unclear(code), Optional.of(new Outcome.Later(code, Optional.empty())));
    }

    /// A call that had no effect failed.
    static Attempt failed(SystemUnreachableException failure) {
        return forAll(
                failure.needsPerson()
                        ? new Outcome.Stopped(failure.code(), failure.explanation())
                        : new Outcome.Later(failure.code(), failure.delay()));
    }
}
