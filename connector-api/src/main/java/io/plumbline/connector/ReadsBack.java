package io.plumbline.connector;

import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.document.Document;
import java.util.List;
import java.util.Map;

/// A destination that can be asked what it holds. Any thread may ask, also while something is delivered.
public interface ReadsBack {
    /// Reads contacts by their external ids. Ids that the destination does not hold are absent from the answer.
    ///
    /// @param contacts any number; the connector pages as it must
    /// @param fields the destination's own field names
    /// @throws SystemUnreachableException if they cannot be read now
    Map<String, HeldContact> read(List<String> contacts, List<String> fields) throws InterruptedException;

    /// A contact as the destination holds it.
    ///
    /// @param fields those that were asked for and are not empty
    /// @param consents how the contact stands, on each channel that the destination knows
    record HeldContact(Document fields, Map<ConsentScope, ConsentState> consents) {
        public HeldContact {
            consents = Map.copyOf(consents);
        }
    }
}
