package io.plumbline.engine.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one source is doing.
///
/// @param state what it is doing now
/// @param received records taken in, repetitions not counted
/// @param quarantined records now in quarantine
/// @param hints notifications that are not followed up yet
/// @param lastSuccess when it last answered a read; absent before the first
/// @param problem what is wrong now, in one sentence; empty when nothing is
/// @param apiCalls calls made to it since the workspace began
public record SourceView(
        String connection,
        String system,
        State state,
        long received,
        long quarantined,
        long hints,
        @Nullable Instant lastSuccess,
        String problem,
        long apiCalls,
        List<StreamView> streams) {
    /// What a source is doing.
    public enum State {
        LOADING,
        FOLLOWING,
        WAITING,
        STOPPED
    }

    /// One stream of a source.
    ///
    /// @param loadedShare how much of the first load is read, 0 to 1; 1 once it follows changes
    public record StreamView(
            String name,
            double loadedShare,
            long records,
            @Nullable Instant lastSuccess) {}
}
