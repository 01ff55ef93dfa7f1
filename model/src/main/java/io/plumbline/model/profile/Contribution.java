package io.plumbline.model.profile;

import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.List;

/// What one record adds to a profile.
///
/// @param record the record that says so
/// @param at the source's own time of that record
public record Contribution(RecordKey record, Instant at, List<CustomerFact> customers, List<ConsentFact> consents) {
    public Contribution {
        customers = List.copyOf(customers);
        consents = List.copyOf(consents);
    }
}
