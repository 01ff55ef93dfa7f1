package io.plumbline.connector;

import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;

/// A destination that can be asked what it holds. Contract tests ask; the engine does not yet.
public interface ReadsBack {
    /// Reads contacts by their external ids. Ids that the destination does not hold are absent from the answer.
    ///
    /// @param contacts any number; the connector pages as it must
    /// @param fields the destination's own field names
    Map<String, Document> read(List<String> contacts, List<String> fields) throws InterruptedException;
}
