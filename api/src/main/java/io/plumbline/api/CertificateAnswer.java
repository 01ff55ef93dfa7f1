package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was erased of a person, where, and what is still to be done. It holds nothing of the person but the external
/// ids of their contacts.
///
/// @param person a keyed hash, the same for the same address in the same store
/// @param origin `request` if people asked here, or the source that erased the person itself
/// @param complete whether every destination that can erase has acknowledged that it did
/// @param overwrittenAt when what was deleted was overwritten in the store's file; absent as long as it is not
/// @param cleared what Plumbline itself held
/// @param byHand what somebody has to do
public record CertificateAnswer(
        String id,
        String person,
        String origin,
        String reason,
        Instant at,
        boolean complete,
        @Nullable Instant overwrittenAt,
        List<ClearedTable> cleared,
        List<ErasedContact> destinations,
        List<HandWork> byHand) {
    public CertificateAnswer {
        cleared = List.copyOf(cleared);
        destinations = List.copyOf(destinations);
        byHand = List.copyOf(byHand);
    }

    /// Rows of one table.
    public record ClearedTable(String table, long rows) {}

    /// A contact that a destination must erase.
    ///
    /// @param contact the external id
    /// @param state `waiting`, `acknowledged`, `in-doubt` or `refused`
    /// @param at when the destination acknowledged; absent if it has not
    /// @param problem why it is refused or in doubt, or empty
    public record ErasedContact(
            String connection,
            String contact,
            String state,
            @Nullable Instant at,
            String problem) {}

    /// What somebody has to do, in one sentence.
    public record HandWork(String connection, String what) {}
}
