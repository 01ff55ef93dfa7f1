package io.plumbline.console.verdict;

import io.plumbline.console.plain.Figure;
import io.plumbline.console.plain.Span;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.StatusView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether marketing is looking at the truth, and why.
///
/// @param says one plain sentence, or two
public record Verdict(Level level, String says) {
    /// How old the oldest change may be that is not acknowledged before we call it late.
    public static final Duration WAITING_MAX = Duration.ofMinutes(5);

    /// Judges one status; what is worst is what is said.
    public static Verdict of(StatusView status) {
        if (status.sources().isEmpty() && status.destinations().isEmpty()) {
            return new Verdict(Level.EMPTY, "No connection is running in this workspace.");
        }
        return stopped(status)
                .or(() -> troubled(status))
                .or(() -> loading(status))
                .or(() -> late(status))
                .or(() -> except(status))
                .orElseGet(() -> new Verdict(Level.TRUE, onTheirWay(status, "Every change")));
    }

    private static Optional<Verdict> stopped(StatusView status) {
        List<String> names = Stream.concat(
                        status.sources().stream()
                                .filter(source -> source.state() == SourceView.State.STOPPED)
                                .map(SourceView::connection),
                        status.destinations().stream()
                                .filter(destination -> destination.state() == DestinationView.State.STOPPED)
                                .map(DestinationView::connection))
                .distinct()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Level.STOPPED,
                        joined(names) + (names.size() == 1 ? " has" : " have")
                                + " stopped and will not go on until a person has acted. Nothing is lost meanwhile."));
    }

    private static Optional<Verdict> troubled(StatusView status) {
        List<String> destinations = status.destinations().stream()
                .filter(destination -> !destination.problem().isEmpty())
                .map(DestinationView::connection)
                .toList();
        if (!destinations.isEmpty()) {
            return Optional.of(new Verdict(
                    Level.BEHIND,
                    joined(destinations) + " cannot be brought up to date now. What is waiting goes out by itself"
                            + " once that is over."));
        }
        List<String> sources = status.sources().stream()
                .filter(source -> !source.problem().isEmpty())
                .map(SourceView::connection)
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Level.BEHIND, joined(sources) + " cannot be read now, so newer changes are not known yet."));
    }

    private static Optional<Verdict> loading(StatusView status) {
        List<String> names = status.sources().stream()
                .filter(source -> source.state() == SourceView.State.LOADING)
                .map(SourceView::connection)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Level.LOADING, "The first load of " + joined(names) + " is still being read. " + note(status)));
    }

    private static String note(StatusView status) {
        long held =
                status.destinations().stream().mapToLong(DestinationView::held).sum();
        return held == 0
                ? "Consent and live changes are not held up by it."
                : Figure.of(held, "delivery waits", "deliveries wait") + " for it on purpose.";
    }

    private static Optional<Verdict> late(StatusView status) {
        return oldest(status)
                .filter(at -> Duration.between(at, status.at()).compareTo(WAITING_MAX) > 0)
                .map(at -> new Verdict(Level.BEHIND, onTheirWay(status, "Every change")));
    }

    private static Optional<Verdict> except(StatusView status) {
        List<String> waiting = new ArrayList<>();
        long records =
                status.sources().stream().mapToLong(SourceView::quarantined).sum();
        if (records > 0) {
            waiting.add(Figure.of(records, "record", "records"));
        }
        long deliveries = status.destinations().stream()
                .mapToLong(destination -> destination.refused() + destination.inDoubt())
                .sum();
        if (deliveries > 0) {
            waiting.add(Figure.of(deliveries, "delivery", "deliveries"));
        }
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        Level.EXCEPT,
                        joined(waiting) + (records + deliveries == 1 ? " waits" : " wait") + " for a person. "
                                + onTheirWay(status, "Every other change")));
    }

    private static String onTheirWay(StatusView status, String everything) {
        long backlog = status.journalBacklog()
                + status.destinations().stream()
                        .mapToLong(DestinationView::backlog)
                        .sum();
        if (backlog == 0) {
            return everything + " has been acknowledged by its destination.";
        }
        String age = oldest(status)
                .map(at -> ", the oldest " + Span.ofAge(Duration.between(at, status.at())) + " old")
                .orElse("");
        return Figure.of(backlog, "change is", "changes are") + " on the way" + age + ".";
    }

    private static Optional<Instant> oldest(StatusView status) {
        return status.destinations().stream()
                .map(DestinationView::oldestWaiting)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Instant::compareTo);
    }

    private static String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
