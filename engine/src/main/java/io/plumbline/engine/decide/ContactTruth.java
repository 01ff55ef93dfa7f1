package io.plumbline.engine.decide;

import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStanding;
import io.plumbline.model.document.Document;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is true of a person, as far as a destination takes it up.
///
/// @param fields by the destination's own names
/// @param consents how they stand in every scope that the destination keeps
public record ContactTruth(Document fields, SortedMap<ConsentScope, ConsentStanding> consents) {
    public ContactTruth {
        consents = new TreeMap<>(consents);
    }
}
