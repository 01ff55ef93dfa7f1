package io.plumbline.engine.deliver;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The queue of intents and the ledger of what destinations hold. Each destination is used by one thread.
public interface Outbox {
    /// Intents of one kind that wait and are due, most urgent lane first, then oldest first. Intents whose contact the
    /// destination does not hold yet are held back and not among them.
    ///
    /// @param slowest lanes slower than this one are left out
    List<QueuedIntent> due(ConnectionName destination, IntentKind kind, Lane slowest, Instant now, int intentsMax);

    /// When the next waiting intent of any kind becomes due; absent when none waits.
    Optional<Instant> nextDue(ConnectionName destination, Lane slowest);

    /// Those of some things of a kind of which the destination has ever acknowledged anything.
    Set<String> acknowledged(ConnectionName destination, IntentKind kind, Collection<String> things);

    /// Writes down that these are about to be sent and must not be sent again after a crash.
    void markSending(List<QueuedIntent> intents) throws InterruptedException;

    /// Turns everything that was being sent when the process ended into doubts.
    ///
    /// @return how many
    int doubtUnfinished(ConnectionName destination, Instant at) throws InterruptedException;

    /// Writes what became of deliveries, in one transaction. What was acknowledged goes to the ledger, and intents that
    /// waited for its contact are let go. An intent that was replaced while it was on its way waits again.
    void settle(ConnectionName destination, Settlement settlement) throws InterruptedException;
}
