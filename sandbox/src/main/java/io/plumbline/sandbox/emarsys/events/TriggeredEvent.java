package io.plumbline.sandbox.emarsys.events;

import java.time.Instant;

/// One trigger as it was received.
///
/// @param eventId    the event
/// @param eventName  its name at the time
/// @param contactId  the contact's internal id
/// @param externalId the key value the caller sent
/// @param data       the data as JSON text, or empty
/// @param triggerId  the caller's id against repeats, or empty
/// @param receivedAt when it came
/// @param effect     what became of it
public record TriggeredEvent(
        long eventId,
        String eventName,
        int contactId,
        String externalId,
        String data,
        String triggerId,
        Instant receivedAt,
        Effect effect) {

    /// What became of a trigger.
    public enum Effect {
        /// It reached whatever is linked to the event.
        TRIGGERED,
        /// Its trigger id was known, so nothing happened.
        DEDUPLICATED,
        /// It told of something too long ago, so nothing happened.
        LAPSED
    }

    /// Masked: the key value and the data are personal.
    @Override
    public String toString() {
        return "TriggeredEvent[event=" + eventId + ", contact=" + contactId + ", effect=" + effect + "]";
    }
}
