package io.plumbline.connectors.commercetools.offset;

import java.time.Instant;

/// How far a stream has been read.
public sealed interface Progress {
    /// Nothing was read yet.
    record Untouched() implements Progress {}

    /// Loading what was there, in the order of ids.
    ///
    /// @param began when the first page was asked for; changes are followed from then
    /// @param lastId of the last resource read
    record Loading(Instant began, String lastId) implements Progress {}

    /// Following changes, in the order of time and id.
    ///
    /// @param time of the last change read, as commercetools wrote it
    /// @param id of the last resource read at that time; empty if there was none
    /// @param until where the run ends that is going on; empty between runs
    record Following(String time, String id, String until) implements Progress {
        /// Between two runs.
        public static Following from(String time, String id) {
            return new Following(time, id, "");
        }

        public boolean isAmidRun() {
            return !until.isEmpty();
        }
    }

    /// The project keeps nothing that could be followed.
    record Idle() implements Progress {}
}
