package io.plumbline.engine.access;

import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that is held of one record. Personal data.
///
/// @param number grows with each record of a list
/// @param facts what is known from it, each list as JSON
/// @param texts its versions as the source gave them, as far as the journal still has them
/// @param consents what it told of consent, and when
/// @param problems why it is in quarantine, as JSON; absent if it is not
/// @param deliveries what destinations were sent because of it, or are to be sent
public record HeldRecord(
        long number,
        RecordKey key,
        List<String> facts,
        List<Text> texts,
        List<SaidConsent> consents,
        @Nullable String problems,
        List<Delivery> deliveries) {
    public HeldRecord {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        consents = List.copyOf(consents);
        deliveries = List.copyOf(deliveries);
    }

    /// One version.
    ///
    /// @param at the source's own time
    public record Text(long version, Instant at, Instant receivedAt, RecordPayload payload) {}

    /// One statement of consent.
    ///
    /// @param at when it was made; absent if nobody knows
    /// @param seenAt when Plumbline heard of it
    public record SaidConsent(
            String channel,
            String topic,
            String act,
            @Nullable Instant at,
            String evidence,
            Instant seenAt) {}

    /// What one destination was sent, or is to be sent.
    ///
    /// @param state `acknowledged`, or how far it is in the queue
    /// @param at when it was acknowledged, or put into the queue
    /// @param body as JSON
    public record Delivery(String destination, String kind, String thing, String state, Instant at, String body) {
        /// The same in another state.
        public Delivery in(String other) {
            return new Delivery(destination, kind, thing, other, at, body);
        }
    }
}
