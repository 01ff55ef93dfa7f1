package io.plumbline.model.identity;

import java.util.Map;
import java.util.Set;

/// Who is who after some claims changed.
///
/// @param after what every identifier that was claimed points to now
/// @param emptied profiles that had identifiers before and have none left
/// @param unsure ids of new profiles that may be in use by people who are not concerned: somebody who founded a profile
///     and left it founds another
public record Resolution(Standing after, Set<ProfileId> emptied, Set<ProfileId> unsure) {
    public Resolution {
        emptied = Set.copyOf(emptied);
        unsure = Set.copyOf(unsure);
    }

    /// Every identifier that points to one profile.
    public Map<Identifier, ProfileId> assigned() {
        return after.pointing();
    }
}
