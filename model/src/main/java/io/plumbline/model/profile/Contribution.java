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
/// @param merged whether the source merged this account into another, which has the say before it then
public record Contribution(
        RecordKey record, Instant at, List<CustomerFact> customers, List<ConsentFact> consents, boolean merged) {
    public Contribution(RecordKey record, Instant at, List<CustomerFact> customers, List<ConsentFact> consents) {
        this(record, at, customers, consents, false);
    }

    public Contribution {
        customers = List.copyOf(customers);
        consents = List.copyOf(consents);
    }
}
