package io.plumbline.model.consent;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a person stands on one channel and topic, and why.
///
/// @param state what the person wants
/// @param suppressed by what mailing is forbidden whatever the person wants: a bounce or a complaint
/// @param decisive the statement that the state follows from; absent if nothing is known
public record ConsentStanding(
        ConsentState state,
        Optional<ConsentAct> suppressed,
        @Nullable RecordedConsent decisive) {
    public static final ConsentStanding UNKNOWN = new ConsentStanding(ConsentState.UNKNOWN, Optional.empty(), null);

    /// The state that other systems are told: a complaint is as good as a withdrawal.
    public ConsentState told() {
        return suppressed.filter(ConsentAct.COMPLAINED::equals).isPresent() ? ConsentState.WITHDRAWN : state;
    }

    /// The proof of a grant; none if there is no grant or nobody wrote down how it was given.
    public Optional<Evidence> evidence() {
        RecordedConsent said = decisive();
        return said == null || state != ConsentState.GRANTED ? Optional.empty() : said.evidence();
    }

    /// When the state began, as far as is known.
    public Optional<Instant> since() {
        RecordedConsent said = decisive();
        return said == null
                ? Optional.empty()
                : Optional.ofNullable(said.at()).or(() -> Optional.of(said.recordedAt()));
    }
}
