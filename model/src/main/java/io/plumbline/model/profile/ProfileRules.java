package io.plumbline.model.profile;

import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.history.HistoryRules;

/// By which rules profiles are derived. Changing one is a recomputation of all profiles, never a repair.
///
/// @param consents whose word counts for consent
/// @param fields who has the say on which field
/// @param history what follows from people's orders
public record ProfileRules(ConsentPolicy consents, FieldAuthority fields, HistoryRules history) {
    /// The latest act and the most recent value count, wherever they come from.
    public static final ProfileRules STANDARD =
            new ProfileRules(ConsentPolicy.LATEST, FieldAuthority.NONE, HistoryRules.STANDARD);
}
