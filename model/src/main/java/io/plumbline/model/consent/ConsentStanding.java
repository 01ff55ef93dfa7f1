package io.plumbline.model.consent;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a person stands on one channel and topic, and why.
///
/// @param state what the person wants
/// @param suppressing by what mailing is forbidden whatever the person wants: a bounce or a complaint; absent if it is
///     not
/// @param decisive the statement that the state follows from; absent if nothing is known
/// @param provable the statement that other systems are told of: the decisive one among withdrawals and grants with
///     evidence, so that a yes which nobody can prove, or which is not confirmed yet, changes nothing about an earlier
///     no; absent if there is none
public record ConsentStanding(
        ConsentState state,
        @Nullable RecordedConsent suppressing,
        @Nullable RecordedConsent decisive,
        @Nullable RecordedConsent provable) {
    public static final ConsentStanding UNKNOWN = new ConsentStanding(ConsentState.UNKNOWN, null, null, null);

    /// A bounce or a complaint; empty if neither happened.
    public Optional<ConsentAct> suppressed() {
        return Optional.ofNullable(suppressing()).map(RecordedConsent::act);
    }

    /// What the person wants, where a complaint is as good as a withdrawal.
    public ConsentState wanted() {
        return complaint().isPresent() ? ConsentState.WITHDRAWN : state;
    }

    /// The state that other systems are told: granted, withdrawn, or unknown if they are told nothing.
    public ConsentState told() {
        RecordedConsent proved = provable();
        if (complaint().isPresent()) {
            return ConsentState.WITHDRAWN;
        }
        return proved == null ? ConsentState.UNKNOWN : DeriveConsent.state(proved.act());
    }

    /// Whether a yes is kept back because nobody wrote down how it was given.
    public boolean isWithheld() {
        return wanted() == ConsentState.GRANTED && told() != ConsentState.GRANTED;
    }

    private Optional<RecordedConsent> complaint() {
        return Optional.ofNullable(suppressing()).filter(said -> said.act() == ConsentAct.COMPLAINED);
    }

    /// The proof of a grant; none if no grant is told.
    public Optional<Evidence> evidence() {
        RecordedConsent proved = provable();
        return proved == null || told() != ConsentState.GRANTED ? Optional.empty() : proved.evidence();
    }

    /// When what is told began, or, if nothing is told, what the person wants; as far as is known.
    public Optional<Instant> since() {
        RecordedConsent proved = provable();
        boolean saidNo = proved != null && proved.act() == ConsentAct.WITHDRAWN;
        Optional<RecordedConsent> overruling = saidNo ? Optional.empty() : complaint();
        return overruling
                .or(() -> Optional.ofNullable(proved))
                .or(() -> Optional.ofNullable(decisive()))
                .map(RecordedConsent::latestPossible);
    }
}
