package io.plumbline.engine.deliver;

import io.plumbline.model.intent.Intent;
import java.time.Instant;

/// An intent in the queue.
///
/// @param revision grows when the intent is replaced by a newer one
/// @param attempts how often it has been sent
/// @param since when it was put into the queue, by our clock
public record QueuedIntent(long id, long revision, Intent intent, String hash, int attempts, Instant since) {
    /// The same, only to adopt the contact that has an address.
    QueuedIntent adopting(String address) {
        return new QueuedIntent(id, revision, intent.adopting(address), hash, attempts, since);
    }

    /// Whether a contact is to be retired.
    boolean isRetirement() {
        return intent.isRetirement();
    }
}
