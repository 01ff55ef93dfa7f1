package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.Problem;
import io.plumbline.connectors.commercetools.offset.Progress.Following;
import io.plumbline.connectors.commercetools.offset.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Notices when messages were not read for longer than the project keeps them: what was deleted in between is gone from
/// the list, and nothing else tells of it.
///
/// So that a quiet stream is not taken for one that nobody read, its place moves on even where there is nothing, an
/// hour behind the present: what becomes visible late is still found.
final class MissedDeletions {
    /// Projects keep messages for a day at least.
    private static final Duration KEPT_MIN = Duration.ofDays(1);

    private static final Duration BEHIND = Duration.ofHours(1);

    private MissedDeletions() {}

    /// Whether it is worth asking how long the project keeps messages.
    static boolean arePossible(Following following, Instant now) {
        return Duration.between(from(following), now).compareTo(KEPT_MIN) > 0;
    }

    static boolean areLikely(Following following, Instant now, int days) {
        return Duration.between(from(following), now).compareTo(Duration.ofDays(days)) > 0;
    }

    static Problem problem(Following following, Instant now, int days) {
        return Problem.warning(
                "commercetools/deletions-missed",
                "Plumbline did not read for longer than the " + days
                        + " days for which commercetools keeps its messages:"
                        + " deletions between " + day(from(following)) + " and "
                        + day(now.minus(Duration.ofDays(days))) + " may have been missed",
                "Find out who and what was deleted in commercetools in that time and delete it in the destinations too;"
                        + " and let commercetools keep messages for longer (Developer settings, up to 90 days)");
    }

    /// The place after a run that found nothing.
    static Following movedOn(Following following, Instant now) {
        Instant edge = now.minus(BEHIND);
        return from(following).isBefore(edge.minus(BEHIND)) ? Following.from(Times.text(edge), "") : following;
    }

    private static Instant from(Following following) {
        return Instant.parse(following.time());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
