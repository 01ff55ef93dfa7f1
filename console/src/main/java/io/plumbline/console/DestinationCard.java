package io.plumbline.console;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.plain.Moment;
import io.plumbline.console.plain.Span;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.DestinationView.KindView;
import io.plumbline.engine.view.ExceptionView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How one destination is doing, ready to show.
///
/// @param problem empty when nothing is wrong
/// @param remedy empty when none is known
/// @param oldest how old the oldest change is that is not acknowledged; empty if there is none
record DestinationCard(
        String connection,
        String system,
        String tone,
        String says,
        String problem,
        String remedy,
        String oldest,
        Moment lastSuccess,
        List<Cell> cells,
        List<Kind> kinds) {

    /// The figures of one kind of intent.
    record Kind(
            String name,
            String backlog,
            String acknowledged,
            String refused,
            String inDoubt,
            boolean anyRefused,
            boolean anyInDoubt) {
        static Kind of(KindView kind) {
            return new Kind(
                    StateWords.kind(kind.kind()),
                    Figure.of(kind.backlog()),
                    Figure.of(kind.acknowledged()),
                    Figure.of(kind.refused()),
                    Figure.of(kind.inDoubt()),
                    kind.refused() > 0,
                    kind.inDoubt() > 0);
        }
    }

    static DestinationCard of(DestinationView destination, List<ExceptionView> exceptions, Instant now) {
        return new DestinationCard(
                destination.connection(),
                destination.system(),
                StateWords.tone(destination),
                StateWords.of(destination),
                destination.problem(),
                destination.problem().isEmpty() ? "" : Remedies.of(destination.connection(), exceptions),
                oldest(destination.oldestWaiting(), now),
                Moment.of(destination.lastSuccess(), now),
                cells(destination),
                destination.kinds().stream().map(Kind::of).toList());
    }

    private static String oldest(@Nullable Instant at, Instant now) {
        return at == null ? "" : Span.ofAge(Duration.between(at, now));
    }

    private static List<Cell> cells(DestinationView destination) {
        String letters = Address.of("/dead-letters", Map.of()).limitedTo(destination.connection());
        return List.of(
                Cell.plain(
                        "Typical lag",
                        Span.ofMillis(destination.lag().p50Millis()),
                        "Half of the live changes are"
                                + " acknowledged within this time, from the source's own timestamp on"),
                Cell.plain(
                        "99 % within",
                        Span.ofMillis(destination.lag().p99Millis()),
                        "99 of 100 live changes are" + " acknowledged within this time"),
                Cell.plain("On the way", Figure.of(destination.backlog()), "Deliveries that wait or are under way"),
                Cell.plain(
                        "Held",
                        Figure.of(destination.held()),
                        "Deliveries that wait on purpose: for their contact," + " or for a first load to be read"),
                Cell.plain(
                        "Acknowledged",
                        Figure.of(destination.acknowledged()),
                        "Deliveries that the destination" + " confirmed"),
                Cell.wantsZero("Refused", destination.refused(), "Deliveries that it refused for good", letters),
                Cell.wantsZero(
                        "In doubt",
                        destination.inDoubt(),
                        "Deliveries of which nobody knows whether they took" + " effect",
                        letters),
                Cell.plain(
                        "API calls",
                        Figure.of(destination.apiCalls()),
                        "Calls made to it since the workspace" + " began"));
    }
}
