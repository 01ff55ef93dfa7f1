package io.plumbline.engine.work;

import io.plumbline.model.document.Document;
import io.plumbline.model.intent.Intent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one destination holds of one thing as far as we know, and what is on its way.
///
/// @param acknowledgedHash fingerprint of what was last acknowledged; empty if nothing was
/// @param acknowledged what was last acknowledged
/// @param acknowledgedAt when, by our clock
/// @param queuedHash fingerprint of what waits or is on its way, dead letters and doubts included; empty if nothing is
/// @param queued what waits or is on its way
public record Held(
        String acknowledgedHash,
        @Nullable Document acknowledged,
        Instant acknowledgedAt,
        String queuedHash,
        @Nullable Document queued) {
    public static final Held NOTHING = new Held("", null, Instant.MIN, "", null);

    public boolean isAcknowledged() {
        return !acknowledgedHash.isEmpty();
    }

    /// Whether the contact is retired, or is about to be.
    boolean isRetired() {
        return Intent.RETIRED.equals(isQueued() ? queuedHash : acknowledgedHash);
    }

    /// Whether the contact is retired or may be at this moment, whatever is to become of it.
    public boolean wasRetired() {
        return Intent.RETIRED.equals(acknowledgedHash) || Intent.RETIRED.equals(queuedHash);
    }

    /// What is held of consent, or will be once everything on its way is acknowledged. That a retired contact is opted
    /// out is our own doing and nobody's word.
    public Document consents() {
        if (wasRetired()) {
            return Document.EMPTY;
        }
        Document latest = isQueued() ? queued() : acknowledged();
        return latest == null ? Document.EMPTY : latest.object("consents");
    }

    /// The fields that are held, or will be once everything on its way is acknowledged.
    Document fields() {
        Document latest = isQueued() ? queued() : acknowledged();
        return latest == null ? Document.EMPTY : latest.object("fields");
    }

    public boolean isQueued() {
        return !queuedHash.isEmpty();
    }
}
