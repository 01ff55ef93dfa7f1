package io.plumbline.model.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// Derives the state of consent from everything a person said on one channel.
///
/// The latest dated act wins; at the same moment the stricter act wins. An undated withdrawal can be outdone by no
/// grant, since none is provably later. An undated grant counts only where nobody ever withdrew.
public final class DeriveConsent {
    private DeriveConsent() {}

    /// @param statements all statements of one person for one channel and topic, in any order
    public static ConsentState from(Collection<ConsentStatement> statements) {
        if (statements.stream().anyMatch(s -> s.act() == ConsentAct.WITHDRAWN && s.at() == null)) {
            return ConsentState.WITHDRAWN;
        }
        Optional<ConsentStatement> latest = statements.stream()
                .filter(s -> s.at() != null)
                .max(Comparator.comparing(DeriveConsent::time).thenComparing(ConsentStatement::act));
        Optional<ConsentStatement> undated =
                statements.stream().filter(s -> s.at() == null).max(Comparator.comparing(ConsentStatement::act));
        return latest.or(() -> undated).map(s -> state(s.act())).orElse(ConsentState.UNKNOWN);
    }

    private static Instant time(ConsentStatement statement) {
        return Objects.requireNonNull(statement.at());
    }

    private static ConsentState state(ConsentAct act) {
        return switch (act) {
            case GRANTED -> ConsentState.GRANTED;
            case REQUESTED -> ConsentState.PENDING;
            case WITHDRAWN -> ConsentState.WITHDRAWN;
        };
    }
}
