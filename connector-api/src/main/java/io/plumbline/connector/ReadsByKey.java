package io.plumbline.connector;

import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.util.List;

/// A source that can be asked for single things, to follow up a hint.
public interface ReadsByKey {
    /// Reads the present state of each thing. A thing that the source does not have is left out of the answer.
    ///
    /// @param keys at most `keysMax()` keys of one kind
    /// @throws SystemUnreachableException if nothing could be read; the engine asks again later
    List<SourceRecord> read(List<RecordKey> keys) throws InterruptedException;

    /// How many things can be asked for at once.
    int keysMax();
}
