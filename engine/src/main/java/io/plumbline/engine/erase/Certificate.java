package io.plumbline.engine.erase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was erased of a person, where, and what is still to be done. It names the person by a keyed hash and by the
/// external ids of their contacts, and holds nothing else of them.
///
/// @param number grows with each
/// @param person a keyed hash of what the person was asked for by; the same for the same address in the same store
/// @param overwrittenAt when what was deleted was overwritten in the store's file; absent as long as it is not
/// @param cleared what Plumbline itself held, and how much of it; empty if it held nothing
/// @param destinations each contact in each destination that can erase
/// @param byHand what somebody has to do
public record Certificate(
        long number,
        String id,
        String person,
        String origin,
        String reason,
        Instant at,
        @Nullable Instant overwrittenAt,
        List<Cleared> cleared,
        List<ErasedContact> destinations,
        List<ByHand> byHand) {
    public Certificate {
        cleared = List.copyOf(cleared);
        destinations = List.copyOf(destinations);
        byHand = List.copyOf(byHand);
    }

    /// Rows of one table of the store.
    public record Cleared(String table, long rows) {}

    /// A contact that a destination must erase.
    ///
    /// @param contact the external id
    /// @param at when the destination acknowledged; absent if it has not
    /// @param problem why it is refused or in doubt, or empty
    public record ErasedContact(
            String connection,
            String contact,
            State state,
            @Nullable Instant at,
            String problem) {}

    /// How far a destination is.
    public enum State {
        WAITING,
        ACKNOWLEDGED,
        IN_DOUBT,
        REFUSED
    }

    /// Work for a person.
    ///
    /// @param connection where
    /// @param what one sentence
    public record ByHand(String connection, String what) {}

    /// Whether every destination that can erase has acknowledged that it did.
    public boolean isComplete() {
        return destinations.stream().allMatch(contact -> contact.state() == State.ACKNOWLEDGED);
    }
}
