package io.plumbline.model.consent;

import io.plumbline.model.ConnectionName;
import java.util.Optional;

/// Whose word counts. Under every policy a withdrawal counts whoever reports it.
///
/// @param master the connection whose grants count; absent if the latest act counts, wherever it was made
/// @param undatedGrants whether a grant without a time counts where nobody ever withdrew
public record ConsentPolicy(Optional<ConnectionName> master, boolean undatedGrants) {
    /// The latest explicit act wins.
    public static final ConsentPolicy LATEST = new ConsentPolicy(Optional.empty(), true);

    boolean counts(RecordedConsent said) {
        if (said.act().isRestrictive()) {
            return true;
        }
        boolean dated = said.at() != null;
        return (dated || undatedGrants)
                && master.filter(name -> !name.equals(said.record().connection()))
                        .isEmpty();
    }
}
