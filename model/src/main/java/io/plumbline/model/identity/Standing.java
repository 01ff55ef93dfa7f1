package io.plumbline.model.identity;

import java.util.Map;

/// What identifiers point to.
///
/// @param pointing identifiers that point to one profile
/// @param carriers identifiers that point to nobody, with the profiles that carry them
/// @param crowded identifiers that more claim than one may join, and how many do
public record Standing(
        Map<Identifier, ProfileId> pointing, Map<Identifier, Carriers> carriers, Map<Identifier, ClaimCount> crowded) {
    public Standing {
        pointing = Map.copyOf(pointing);
        carriers = Map.copyOf(carriers);
        crowded = Map.copyOf(crowded);
    }

    /// Where each identifier points to one profile.
    public static Standing pointing(Map<Identifier, ProfileId> pointing) {
        return new Standing(pointing, Map.of(), Map.of());
    }
}
