package io.plumbline.model.identity;

import java.util.Set;

/// Those who carry an identifier that joins none of them.
///
/// @param why what hinders it
public record Carriers(Set<ProfileId> profiles, Hindrance why) {
    public Carriers {
        profiles = Set.copyOf(profiles);
    }
}
