package io.plumbline.connector;

import io.plumbline.model.record.SourceRecord;
import java.util.List;

/// One page of a stream.
///
/// @param records in the order in which they take effect; may be empty
/// @param next the offset after them
/// @param more whether the next page can be asked for at once
/// @param phase how far a first load is
/// @param notices what a person should know of this part of the stream, for instance that something may be missing in
///     it; the engine opens a case for each before it stores the offset
public record Page(List<SourceRecord> records, Offset next, boolean more, Phase phase, List<Problem> notices) {
    public Page {
        records = List.copyOf(records);
        notices = List.copyOf(notices);
    }

    /// A page of which nothing needs to be known.
    public Page(List<SourceRecord> records, Offset next, boolean more, Phase phase) {
        this(records, next, more, phase, List.of());
    }

    /// The same page with something that a person should know.
    public Page withNotices(List<Problem> found) {
        return new Page(records, next, more, phase, found);
    }

    /// Whether a stream is still being loaded or follows changes.
    public sealed interface Phase {
        /// Loading what the source held.
        ///
        /// @param share how much of it has been read, from 0 to 1; an estimate
        record Loading(double share) implements Phase {}

        /// Everything the source held has been read; now come the changes.
        record Following() implements Phase {}
    }
}
