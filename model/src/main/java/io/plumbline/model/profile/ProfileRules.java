package io.plumbline.model.profile;

import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.identity.IdentityRules;

/// By which rules profiles are derived. Changing one is a recomputation of all profiles, never a repair.
///
/// @param consents whose word counts for consent
/// @param fields who has the say on which field
/// @param identity by what contacts are recognised as one person
/// @param history what follows from people's orders
public record ProfileRules(
        ConsentPolicy consents, FieldAuthority fields, IdentityRules identity, HistoryRules history) {
    /// The latest act and the most recent value count, wherever they come from; who shares an address is one person.
    public static final ProfileRules STANDARD =
            new ProfileRules(ConsentPolicy.LATEST, FieldAuthority.NONE, IdentityRules.STANDARD, HistoryRules.STANDARD);
}
