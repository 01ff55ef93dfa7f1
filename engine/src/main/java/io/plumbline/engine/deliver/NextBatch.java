package io.plumbline.engine.deliver;

import io.plumbline.connector.Acceptance;
import io.plumbline.model.intent.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses what goes out next: the kind with the most urgent intent, as soon as its batch is full or has waited enough.
final class NextBatch {
    private final Outbox outbox;
    private final DestinationSetup setup;

    NextBatch(Outbox outbox, DestinationSetup setup) {
        this.outbox = outbox;
        this.setup = setup;
    }

    /// What to do.
    sealed interface Choice {
        /// Send these now.
        record Send(Acceptance acceptance, List<QueuedIntent> intents) implements Choice {}

        /// Ask again then, or when something new is decided.
        record Wait(Duration longest) implements Choice {}
    }

    /// @param slowest lanes slower than this one stay back
    Choice choose(Lane slowest, Instant now, Duration idle) {
        Duration wait = idle;
        for (Acceptance acceptance : mostUrgentFirst(slowest, now)) {
            List<QueuedIntent> due = outbox.due(setup.name(), acceptance.kind(), slowest, now, acceptance.batchMax());
            Duration left = lingerLeft(acceptance, due, now);
            if (!due.isEmpty() && !left.isPositive()) {
                return new Choice.Send(acceptance, due);
            }
            wait = shorter(wait, left);
        }
        Optional<Instant> next = outbox.nextDue(setup.name(), slowest);
        Duration untilNext =
                next.filter(now::isBefore).map(at -> Duration.between(now, at)).orElse(wait);
        return new Choice.Wait(shorter(wait, untilNext));
    }

    private List<Acceptance> mostUrgentFirst(Lane slowest, Instant now) {
        record First(Acceptance acceptance, QueuedIntent intent) {}
        return setup.descriptor().accepts().stream()
                .flatMap(acceptance -> outbox.due(setup.name(), acceptance.kind(), slowest, now, 1).stream()
                        .map(intent -> new First(acceptance, intent)))
                .sorted(Comparator.comparing(first -> first.intent().intent().lane()))
                .map(First::acceptance)
                .toList();
    }

    /// How much longer a batch may wait to fill up: not at all when it is full or holds something urgent.
    private static Duration lingerLeft(Acceptance acceptance, List<QueuedIntent> due, Instant now) {
        boolean full = due.size() >= acceptance.batchMax();
        boolean urgent = due.stream().anyMatch(intent -> intent.intent().lane().compareTo(Lane.TRIGGER) <= 0);
        boolean repeated = due.stream().anyMatch(intent -> intent.attempts() > 0);
        if (full || urgent || repeated || due.isEmpty()) {
            return Duration.ZERO;
        }
        Instant oldest = due.stream()
                .map(QueuedIntent::since)
                .min(Comparator.naturalOrder())
                .orElse(now);
        return Duration.between(now, oldest.plus(acceptance.linger()));
    }

    private static Duration shorter(Duration a, Duration b) {
        if (!b.isPositive()) {
            return a;
        }
        return a.compareTo(b) < 0 ? a : b;
    }
}
