package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Intents that cannot be delivered and wait for a person, newest first.
///
/// @param next what to send as `after` for the page that follows; absent on the last page
public record DeadLetterPage(
        List<DeadLetter> items, @Nullable Long next) {
    public DeadLetterPage {
        items = List.copyOf(items);
    }

    /// One such intent.
    ///
    /// @param thing id of what it is about, for instance of an order
    /// @param contact id of the contact it belongs to; empty where there is none
    /// @param inDoubt whether it may have taken effect; otherwise the destination refused it
    public record DeadLetter(
            long id,
            String connection,
            String kind,
            String thing,
            String contact,
            String code,
            String explanation,
            boolean inDoubt,
            int attempts,
            Instant since) {}
}
