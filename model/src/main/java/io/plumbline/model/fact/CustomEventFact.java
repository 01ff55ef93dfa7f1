package io.plumbline.model.fact;

import io.plumbline.model.document.Document;
import java.time.Instant;

/// Something a source says happened that has no kind of its own.
///
/// @param eventId the source's own id, by which a repetition is recognised
public record CustomEventFact(String eventId, String name, PersonReference person, Instant at, Document attributes)
        implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.CUSTOM_EVENT;
    }
}
