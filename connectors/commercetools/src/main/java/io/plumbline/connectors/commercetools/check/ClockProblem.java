package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Http.Result.Answered;
import io.plumbline.connector.Problem;
import io.plumbline.connector.http.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether the clock here and the clock there agree.
///
/// The distance kept from the present is counted on our clock: if that is ahead, changes are read before they have
/// settled, and may be missed.
final class ClockProblem {
    private static final Duration APART_MAX = Duration.ofSeconds(10);

    private ClockProblem() {}

    static Optional<Problem> of(Answered answer, Instant now) {
        return RetryAfter.date(answer)
                .map(there -> Duration.between(there, now))
                .filter(apart -> apart.abs().compareTo(APART_MAX) > 0)
                .map(ClockProblem::problem);
    }

    private static Problem problem(Duration apart) {
        return Problem.warning(
                "commercetools/clock-skew",
                "The clock of this machine is " + apart.abs().toSeconds() + " s "
                        + (apart.isNegative() ? "behind" : "ahead of") + " the clock of commercetools.",
                "Let this machine take its time from a time server. If that is not possible, raise settle and"
                        + " inventory-settle by the difference.");
    }
}
