package io.plumbline.connectors.emarsys.export;

import java.time.Duration;
import java.time.Instant;

/// How far an export has come. Nothing in it grows with the number of contacts.
public sealed interface ExportProgress {
    Duration PAUSE_FIRST = Duration.ofSeconds(15);
    Duration PAUSE_MAX = Duration.ofMinutes(2);

    /// How long an export may take.
    Duration TAKES_MAX = Duration.ofHours(2);

    /// None is under way.
    ///
    /// @param since when the last one began that was read to its end
    /// @param until when the next one is to begin
    record Resting(Instant since, Instant until) implements ExportProgress {}

    /// The last one came to nothing.
    ///
    /// @param until when to try again
    record Failed(Instant since, ExportFailure failure, Instant until) implements ExportProgress {}

    /// Emarsys is working on it.
    ///
    /// @param poll when to ask whether it is finished
    /// @param pause how long the question waits this time
    record Waiting(Run run, Instant poll, Duration pause) implements ExportProgress {
        /// To be asked about again, each time twice as late.
        public Waiting askedAt(Instant now) {
            Duration doubled = pause.multipliedBy(2);
            Duration next = doubled.compareTo(PAUSE_MAX) < 0 ? doubled : PAUSE_MAX;
            return new Waiting(run, now.plus(next), next);
        }
    }

    /// The file is there.
    ///
    /// @param line how many lines of it have been read
    record Reading(Run run, long line) implements ExportProgress {}

    /// One export.
    ///
    /// @param export Emarsys's number of it
    /// @param key the id of the field that names contacts
    /// @param since when the export before began
    /// @param begun when this one began
    record Run(String export, String key, Instant since, Instant begun) {
        public Waiting waiting(Instant now) {
            return new Waiting(this, now.plus(PAUSE_FIRST), PAUSE_FIRST);
        }

        public Resting readToItsEnd(Duration every) {
            return new Resting(begun, begun.plus(every));
        }

        public Failed failed(ExportFailure failure, Instant now) {
            return new Failed(since, failure, now.plus(PAUSE_MAX));
        }

        public boolean hasTakenTooLong(Instant now) {
            return !now.isBefore(begun.plus(TAKES_MAX));
        }
    }
}
