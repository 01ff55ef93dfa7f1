package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records that could not become facts, newest first.
///
/// @param next what to send as `after` for the page that follows; absent on the last page
public record QuarantinePage(
        List<QuarantinedRecord> items, @Nullable Long next) {
    public QuarantinePage {
        items = List.copyOf(items);
    }

    /// One such record.
    ///
    /// @param at the source's own time of this version of it
    /// @param since when it went into quarantine
    public record QuarantinedRecord(
            long id,
            String connection,
            String recordKind,
            String recordId,
            long version,
            Instant at,
            Instant since,
            List<FieldFault> faults) {

        public QuarantinedRecord {
            faults = List.copyOf(faults);
        }
    }

    /// What is wrong with one field.
    ///
    /// @param value what stands there, masked if it is personal, cut to a readable length
    /// @param rule the stable name of the rule that it breaks
    /// @param message what is wrong and what to do
    public record FieldFault(String field, String value, String rule, String message) {}
}
