package io.plumbline.model.consent;

import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A statement, and the record that makes it.
///
/// @param recordedAt the source's own time of that record: the statement was made by then
public record RecordedConsent(ConsentStatement statement, RecordKey record, Instant recordedAt) {
    /// Of the same act at the same time any would do; this one is chosen, whatever the order in which they came.
    static final Comparator<RecordedConsent> ANY_BUT_ALWAYS_THE_SAME = Comparator.comparing(RecordedConsent::record)
            .thenComparing(RecordedConsent::recordedAt)
            .thenComparing(said -> said.statement().topic())
            .thenComparing(said -> said.statement().evidence());

    public ConsentAct act() {
        return statement.act();
    }

    public @Nullable Instant at() {
        return statement.at();
    }

    /// When it was said, or the latest moment at which it can have been.
    Instant latestPossible() {
        Instant said = statement.at();
        return said == null ? recordedAt : said;
    }

    /// The proof that it gives; none if nobody wrote down how.
    public Optional<Evidence> evidence() {
        return statement.evidence().isBlank()
                ? Optional.empty()
                : Optional.of(new Evidence(record, latestPossible(), statement.evidence()));
    }
}
