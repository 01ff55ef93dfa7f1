package io.plumbline.model.identity;

import java.util.Map;
import java.util.Set;

/// Who is who after some claims changed.
///
/// @param assigned every identifier that was claimed, with the profile it now points to
/// @param released identifiers that pointed to a profile before and that nobody claims any more
/// @param emptied profiles that had identifiers before and have none left
public record Resolution(Map<Identifier, ProfileId> assigned, Set<Identifier> released, Set<ProfileId> emptied) {
    public Resolution {
        assigned = Map.copyOf(assigned);
        released = Set.copyOf(released);
        emptied = Set.copyOf(emptied);
    }
}
