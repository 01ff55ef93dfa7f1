package io.plumbline.model.delivery;

import java.time.Duration;

/// How long to keep trying. Pure: jitter comes in as a number, waiting is the engine's.
///
/// @param unclearMax how often an unclear delivery is repeated when repeating it does no harm
public record RetryPolicy(int unclearMax, Duration delayFirst, Duration delayMax) {
    /// 200 ms, doubling to one minute. A busy destination is retried for as long as it takes, since lag shows it.
    public static final RetryPolicy STANDARD = new RetryPolicy(10, Duration.ofMillis(200), Duration.ofMinutes(1));

    private static final int DOUBLINGS_MAX = 20;
    private static final double JITTER_SHARE = 0.25;

    public RetryPolicy {
        if (unclearMax < 1 || delayFirst.isNegative() || delayFirst.compareTo(delayMax) > 0) {
            throw new IllegalArgumentException("A retry policy needs at least one attempt and delays in order");
        }
    }

    /// Decides what follows an outcome. A suspect is taken for guilty: the caller has asked about it alone.
    ///
    /// @param attempt how many attempts have been made, this one included
    /// @param repeatable whether delivering twice has the effect of delivering once
    /// @param jitter from 0 to 1, to spread repetitions
    public Next after(Outcome outcome, int attempt, boolean repeatable, double jitter) {
        return switch (outcome) {
            case Outcome.Acknowledged(var remoteId) -> new Next.Done(remoteId);
            case Outcome.Refused(var code, var explanation) -> new Next.DeadLetter(code, explanation);
            case Outcome.Suspect(var code, var explanation) -> new Next.DeadLetter(code, explanation);
            case Outcome.Later later -> new Next.Again(later.delay().orElseGet(() -> backOff(attempt, jitter)));
            case Outcome.Stopped(var code, var remedy) -> new Next.Pause(code, remedy);
            case Outcome.Unclear(var code) -> unclear(code, attempt, repeatable, jitter);
        };
    }

    private Next unclear(String code, int attempt, boolean repeatable, double jitter) {
        if (!repeatable) {
            return new Next.InDoubt(code);
        }
        if (attempt >= unclearMax) {
            return new Next.DeadLetter(code, "No clear answer after " + attempt + " attempts");
        }
        return new Next.Again(backOff(attempt, jitter));
    }

    private Duration backOff(int attempt, double jitter) {
        Duration doubled = delayFirst.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS_MAX));
        Duration capped = doubled.compareTo(delayMax) < 0 ? doubled : delayMax;
        return capped.plusMillis((long) (capped.toMillis() * JITTER_SHARE * jitter));
    }
}
