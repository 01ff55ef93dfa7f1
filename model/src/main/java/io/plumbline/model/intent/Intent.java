package io.plumbline.model.intent;

import io.plumbline.model.document.Document;
import io.plumbline.model.identity.ProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one destination must be made to hold or do.
///
/// A later intent of the same kind and thing replaces an earlier one that is not delivered yet.
///
/// @param thing names what it is about within its kind: a profile id, an order, an event of an order
/// @param contact the person it belongs to, who must be in the destination first; absent for goods
/// @param body what to send, shaped by the destination's mapping: for a contact `fields`, `consents`, and what to empty
///     (`cleared`) and to tell (`telling`); for an order `rows`; for an
///     event `event`, `time`, `deduplication` and `data`
/// @param cause the source's own time of the change behind it, from which lag is measured
/// @param live whether that change was observed as it happened, not loaded from history
public record Intent(
        IntentKind kind,
        Lane lane,
        String thing,
        @Nullable ProfileId contact,
        Document body,
        Instant cause,
        boolean live) {
    /// What the destination holds once it is acknowledged. The names of fields to empty, and of consents to tell, were
    /// instructions and are done with.
    public Document held() {
        return kind == IntentKind.PUT_CONTACT ? body.without("cleared", "telling") : body;
    }
}
