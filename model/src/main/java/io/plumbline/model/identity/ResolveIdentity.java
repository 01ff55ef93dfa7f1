package io.plumbline.model.identity;

import io.plumbline.model.identity.ClaimGroups.Group;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Groups identifiers into profiles: two contacts that share an identifier are one person.
///
/// The groups are the connected components of the claims, so they do not depend on the order in which claims arrived.
/// Ids are kept where possible: a group takes over a profile that one of its identifiers pointed to; when a profile
/// falls apart, the part with its founder keeps the id; when profiles meet, the smallest id survives.
public final class ResolveIdentity {
    private static final int FOUNDINGS_MAX = 1_000;
    private static final int FOUNDINGS_RECOGNISED = 16;

    private final Map<Identifier, ProfileId> before;
    private final Set<ProfileId> existing;

    /// @param before where the identifiers concerned point to now: all identifiers of every profile concerned
    public ResolveIdentity(Map<Identifier, ProfileId> before) {
        this.before = Map.copyOf(before);
        this.existing = Set.copyOf(before.values());
    }

    /// Resolves anew.
    ///
    /// @param claims what all contacts of the profiles concerned claim, changed and unchanged ones alike
    public Resolution resolve(Collection<Claim> claims) {
        List<Group> groups = ClaimGroups.of(
                claims.stream().filter(claim -> !claim.isOfContactOnly()).toList());
        Map<Group, ProfileId> kept = keepIds(groups);
        Set<ProfileId> taken = new HashSet<>(kept.values());
        Map<Identifier, ProfileId> assigned = new HashMap<>();
        for (Group group : groups) {
            ProfileId keptId = kept.get(group);
            ProfileId profile = keptId != null ? keptId : found(group, taken);
            taken.add(profile);
            group.identifiers().forEach(identifier -> assigned.put(identifier, profile));
        }
        for (Claim claim : claims) {
            if (claim.isOfContactOnly()) {
                claim.identifiers()
                        .forEach(contact -> holder(contact, assigned, taken)
                                .ifPresent(profile -> assigned.putIfAbsent(contact, profile)));
            }
        }
        return new Resolution(assigned, without(before.keySet(), assigned.keySet()), without(existing, taken));
    }

    /// Who has the contact of this external id now: the profile itself, or the one that its people went to.
    private Optional<ProfileId> holder(Identifier contact, Map<Identifier, ProfileId> assigned, Set<ProfileId> taken) {
        ProfileId pointedTo = before.get(contact);
        if (pointedTo == null) {
            return Optional.empty();
        }
        return taken.contains(pointedTo)
                ? Optional.of(pointedTo)
                : before.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(pointedTo))
                        .map(entry -> assigned.get(entry.getKey()))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
    }

    /// Gives every existing profile to at most one group, and every group at most one existing profile.
    private Map<Group, ProfileId> keepIds(List<Group> groups) {
        Map<Identifier, Group> groupOf = new HashMap<>();
        groups.forEach(group -> group.identifiers().forEach(identifier -> groupOf.put(identifier, group)));
        Map<ProfileId, Set<Group>> heirs = new TreeMap<>();
        before.forEach((identifier, profile) -> Optional.ofNullable(groupOf.get(identifier))
                .ifPresent(group -> heirs.computeIfAbsent(profile, ignored -> new HashSet<>())
                        .add(group)));
        Map<Group, ProfileId> kept = new HashMap<>();
        heirs.forEach((profile, candidates) -> candidates.stream()
                .filter(group -> !kept.containsKey(group))
                .min(founderFirst(profile))
                .ifPresent(group -> kept.put(group, profile)));
        return kept;
    }

    private static Comparator<Group> founderFirst(ProfileId profile) {
        Comparator<Group> founder = Comparator.comparing(group -> !isFounder(profile, group));
        return founder.thenComparing(group -> group.identifiers().first());
    }

    private static boolean isFounder(ProfileId profile, Group group) {
        return IntStream.range(0, FOUNDINGS_RECOGNISED)
                .boxed()
                .flatMap(time -> group.founders().stream().map(founder -> ProfileId.foundedBy(founder, time)))
                .anyMatch(profile::equals);
    }

    private ProfileId found(Group group, Set<ProfileId> taken) {
        Stream<ProfileId> candidates = IntStream.range(0, FOUNDINGS_MAX)
                .boxed()
                .flatMap(n -> group.founders().stream().map(founder -> ProfileId.foundedBy(founder, n)));
        return candidates
                .filter(id -> !taken.contains(id) && !existing.contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free profile id for a new group"));
    }

    private static <T> Set<T> without(Set<T> all, Set<T> those) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
