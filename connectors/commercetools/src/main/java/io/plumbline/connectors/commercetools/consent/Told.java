package io.plumbline.connectors.commercetools.consent;

import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentScope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What a customer is told.
///
/// @param at to the millisecond, as finely as commercetools keeps it
/// @param source how a grant was given, as its evidence says; for a withdrawal, who brings it
record Told(boolean granted, Instant at, String source) {
    Told {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Empty where nothing is to be told: a shop's own word is never taken away without another in its place.
    static Optional<Told> of(List<ConsentChange> changes, ConsentForm form) {
        return changes.stream()
                .filter(change -> change.scope().equals(ConsentScope.EMAIL))
                .flatMap(change -> of(change, form).stream())
                .findFirst();
    }

    private static Optional<Told> of(ConsentChange change, ConsentForm form) {
        return switch (change) {
            case ConsentChange.Subscribe(var scope, var evidence) ->
                Optional.of(new Told(true, evidence.at(), evidence.how()));
            case ConsentChange.Unsubscribe(var scope, var at) -> Optional.of(new Told(false, at, form.sourceName()));
            case ConsentChange.Clear ignored -> Optional.empty();
        };
    }
}
