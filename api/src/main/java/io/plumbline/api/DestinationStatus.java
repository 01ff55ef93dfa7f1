package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one destination is doing.
///
/// @param state `idle`, `delivering`, `waiting` or `stopped`
/// @param backlog intents that wait or are on their way
/// @param held intents that wait for their contact or for a first load to be read
/// @param acknowledged deliveries that the destination confirmed
/// @param refused deliveries that it refused for good
/// @param inDoubt deliveries of which nobody knows whether they took effect
/// @param lag of live changes; absent until one was acknowledged
/// @param oldestWaiting the source's own time of the oldest change that is not acknowledged; absent when there is none
/// @param lastSuccess when it last acknowledged something; absent before the first
/// @param problem what is wrong now; empty when nothing is
/// @param apiCalls calls made to it since the workspace began
public record DestinationStatus(
        String connection,
        String system,
        String state,
        long backlog,
        long held,
        long acknowledged,
        long refused,
        long inDoubt,
        @Nullable Lag lag,
        @Nullable Instant oldestWaiting,
        @Nullable Instant lastSuccess,
        String problem,
        long apiCalls,
        List<KindStatus> kinds) {

    public DestinationStatus {
        kinds = List.copyOf(kinds);
    }

    /// Time from the source's own timestamp to the acknowledgement.
    ///
    /// @param count changes measured
    public record Lag(long count, long p50Millis, long p99Millis, long maxMillis) {}

    /// The same figures for one kind of intent.
    public record KindStatus(String kind, long backlog, long acknowledged, long refused, long inDoubt) {}
}
