package io.plumbline.connector;

import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordPayload;

/// A connector that can tell what a piece of its system's JSON is: for people who hold a file and ask what becomes of
/// it.
///
/// Nothing is called. The answer is a good guess by the names of fields; nothing that runs unattended relies on it.
public interface RecognisesRecords {
    /// @param json one JSON value, as the system gave it
    Recognised recognise(byte[] json);

    /// What it turned out to be.
    sealed interface Recognised {
        /// A record.
        ///
        /// @param payload the record alone, without what it was wrapped in
        record Thing(String kind, RecordPayload payload) implements Recognised {}

        /// A notice that a record of this kind has changed or is gone, without the record itself.
        record Notice(String kind, String id, RecordChange change) implements Recognised {}

        /// Nothing that this connector reads.
        ///
        /// @param reason a sentence that says why and, if it can, what to do; without any of the content
        record Unknown(String reason) implements Recognised {}
    }
}
