package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one source is doing.
///
/// @param state `loading`, `following`, `waiting` or `stopped`
/// @param received records taken in, repetitions not counted
/// @param quarantined records now in quarantine
/// @param hints notifications that are not followed up yet
/// @param lastSuccess when it last answered a read; absent before the first
/// @param problem what is wrong now; empty when nothing is
/// @param apiCalls calls made to it since the workspace began
public record SourceStatus(
        String connection,
        String system,
        String state,
        long received,
        long quarantined,
        long hints,
        @Nullable Instant lastSuccess,
        String problem,
        long apiCalls,
        List<StreamStatus> streams) {

    public SourceStatus {
        streams = List.copyOf(streams);
    }

    /// One stream of a source.
    ///
    /// @param loadedShare how much of the first load is read, 0 to 1; 1 once it follows changes
    public record StreamStatus(
            String name,
            double loadedShare,
            long records,
            @Nullable Instant lastSuccess) {}
}
