package io.plumbline.model.intent;

import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.ProfileId;
import java.time.Instant;
import java.util.Map;
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
    /// The fingerprint of a contact that was retired.
    public static final String RETIRED = "retired";

    /// Retires a contact that belongs to nobody any more, because its person became part of another or is gone: it is
    /// opted out and loses its address, so that nobody is mailed twice, and keeps its history.
    public static Intent retiring(String contact, Instant cause, boolean live) {
        Document body = Document.of(Map.of(RETIRED, true));
        return new Intent(
                IntentKind.PUT_CONTACT,
                live ? Lane.PROFILE : Lane.BULK,
                contact,
                ProfileId.parse(contact),
                body,
                cause,
                live);
    }

    /// Whether it retires a contact.
    public boolean isRetirement() {
        return kind == IntentKind.PUT_CONTACT && body.flag(RETIRED);
    }

    /// Whether it would opt somebody in.
    public boolean optsIn() {
        return ConsentDocument.changes(body.object("consents"), body.texts("telling")).stream()
                .anyMatch(ConsentChange.Subscribe.class::isInstance);
    }

    /// Has a contact adopted that has an address, and nothing else written to it.
    public Intent adopting(String address) {
        return new Intent(kind, lane, thing, contact, Document.of(Map.of("adopt", address)), cause, live);
    }

    /// What the destination holds once it is acknowledged. The names of fields to empty, and of consents to tell, were
    /// instructions and are done with.
    ///
    /// @param at when it acknowledged, by our clock
    public Document held(Instant at) {
        if (kind != IntentKind.PUT_CONTACT) {
            return body;
        }
        Document consents = ConsentDocument.told(body.object("consents"), body.texts("telling"), at);
        Document held = body.without("cleared", "telling", "consents");
        return consents.isEmpty() ? held : held.with("consents", consents);
    }
}
