package io.plumbline.engine.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one destination is doing.
///
/// @param state what it is doing now
/// @param backlog intents that wait or are on their way
/// @param held intents that wait for their contact or for a first load to be read
/// @param acknowledged deliveries that the destination confirmed
/// @param refused deliveries that it refused for good; each is a dead letter
/// @param inDoubt deliveries of which nobody knows whether they took effect
/// @param lag time from the source's own timestamp to the acknowledgement, of live changes
/// @param oldestWaiting the source's own time of the oldest change that is not acknowledged; absent when there is none
/// @param lastSuccess when it last acknowledged something
/// @param problem what is wrong now, in one sentence; empty when nothing is
/// @param apiCalls calls made to it since the workspace began
public record DestinationView(
        String connection,
        String system,
        State state,
        long backlog,
        long held,
        long acknowledged,
        long refused,
        long inDoubt,
        LagView lag,
        @Nullable Instant oldestWaiting,
        @Nullable Instant lastSuccess,
        String problem,
        long apiCalls,
        List<KindView> kinds) {
    /// What a destination is doing.
    public enum State {
        IDLE,
        DELIVERING,
        WAITING,
        STOPPED
    }

    /// The same figures for one kind of intent.
    public record KindView(String kind, long backlog, long acknowledged, long refused, long inDoubt) {}

    /// Percentiles; -1 when nothing was measured yet.
    public record LagView(long count, long p50Millis, long p99Millis, long maxMillis) {
        public static final LagView NONE = new LagView(0, -1, -1, -1);
    }
}
