package io.plumbline.engine.resolve;

import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What has to be written of identifiers, because claims changed.
///
/// @param pointing identifiers that point to a profile now and did not before, or to another
/// @param forgotten identifiers that point to nobody any more
/// @param carried profiles that now carry an identifier which points to nobody, or do so for another reason
/// @param dropped profiles that no longer carry one
/// @param crowded identifiers that too many claim, where the number of claims is new
/// @param released identifiers that too many claimed, and no longer
public record IdentifierChanges(
        Map<Identifier, ProfileId> pointing,
        Set<Identifier> forgotten,
        Map<Identifier, Carriers> carried,
        Map<Identifier, Set<ProfileId>> dropped,
        Map<Identifier, ClaimCount> crowded,
        Set<Identifier> released) {
    public static final IdentifierChanges NONE =
            new IdentifierChanges(Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of());

    public IdentifierChanges {
        pointing = Map.copyOf(pointing);
        forgotten = Set.copyOf(forgotten);
        carried = Map.copyOf(carried);
        dropped = Map.copyOf(dropped);
        crowded = Map.copyOf(crowded);
        released = Set.copyOf(released);
    }

    /// That a profile's own id points to it goes without saying.
    static IdentifierChanges between(Standing before, Standing after) {
        Map<Identifier, ClaimCount> crowded = new HashMap<>(after.crowded());
        crowded.entrySet().removeAll(before.crowded().entrySet());
        Set<Identifier> released = new HashSet<>(before.crowded().keySet());
        released.removeAll(after.crowded().keySet());
        return new IdentifierChanges(
                pointing(before.pointing(), after.pointing()),
                forgotten(before.pointing(), after.pointing()),
                carried(before.carriers(), after.carriers()),
                dropped(before.carriers(), after.carriers()),
                crowded,
                released);
    }

    private static Map<Identifier, ProfileId> pointing(
            Map<Identifier, ProfileId> before, Map<Identifier, ProfileId> after) {
        Map<Identifier, ProfileId> changed = new HashMap<>();
        after.forEach((identifier, profile) -> {
            if (!isOwnId(identifier, profile) && !profile.equals(before.get(identifier))) {
                changed.put(identifier, profile);
            }
        });
        return changed;
    }

    private static Set<Identifier> forgotten(Map<Identifier, ProfileId> before, Map<Identifier, ProfileId> after) {
        Set<Identifier> forgotten = new HashSet<>();
        before.forEach((identifier, earlier) -> {
            ProfileId now = after.get(identifier);
            if (now == null || (isOwnId(identifier, now) && !now.equals(earlier))) {
                forgotten.add(identifier);
            }
        });
        return forgotten;
    }

    private static boolean isOwnId(Identifier identifier, ProfileId profile) {
        return identifier.isContact() && identifier.value().equals(profile.toString());
    }

    private static Map<Identifier, Carriers> carried(
            Map<Identifier, Carriers> before, Map<Identifier, Carriers> after) {
        Map<Identifier, Carriers> carried = new HashMap<>();
        after.forEach((identifier, now) -> {
            Carriers earlier = before.get(identifier);
            Set<ProfileId> profiles = new HashSet<>(now.profiles());
            if (earlier != null && earlier.why() == now.why()) {
                profiles.removeAll(earlier.profiles());
            }
            if (!profiles.isEmpty()) {
                carried.put(identifier, new Carriers(profiles, now.why()));
            }
        });
        return carried;
    }

    private static Map<Identifier, Set<ProfileId>> dropped(
            Map<Identifier, Carriers> before, Map<Identifier, Carriers> after) {
        Map<Identifier, Set<ProfileId>> dropped = new HashMap<>();
        before.forEach((identifier, earlier) -> {
            Set<ProfileId> profiles = new HashSet<>(earlier.profiles());
            Carriers now = after.get(identifier);
            if (now != null) {
                profiles.removeAll(now.profiles());
            }
            if (!profiles.isEmpty()) {
                dropped.put(identifier, profiles);
            }
        });
        return dropped;
    }
}
