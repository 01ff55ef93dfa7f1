package io.plumbline.engine.decide;

import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.document.Document;
import java.util.Map;

/// What a destination should hold of a person.
///
/// @param fields by the destination's own names
/// @param consents as `ConsentDocument` writes them
public record ContactTruth(Document fields, Document consents) {
    /// The same for the same fields and states of consent. Other evidence of the same state is no change.
    String fingerprint() {
        return Fingerprint.of(
                consents.isEmpty()
                        ? fields
                        : Document.of(Map.of("fields", fields, "consents", ConsentDocument.states(consents))));
    }
}
