package io.plumbline.model.identity;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds out who is who: which contacts are one person, by the rules, and which profile that person is.
///
/// Who is one person depends on the set of claims only, never on the order in which they arrived. Ids are kept where
/// possible: a group takes over a profile that one of its identifiers pointed to; when a profile falls apart, the
/// part with its founder keeps the id; when profiles meet, the smallest id survives, or the one of the customer that
/// a source says survived.
public final class ResolveIdentity {
    private static final int FOUNDINGS_MAX = 1_000;
    private static final int FOUNDINGS_RECOGNISED = 16;

    private final IdentityRules rules;
    private final Standing known;
    private final Map<Identifier, ProfileId> before;
    private final Set<ProfileId> existing;
    private final Set<ProfileId> inUse;
    private final Set<ProfileId> unsure = new HashSet<>();

    /// @param known what the identifiers concerned point to now: all identifiers of every profile concerned; crowded
    ///     ones with how many claim them now, the changed claims included
    /// @param inUse ids of profiles that others have, as far as that is known
    public ResolveIdentity(IdentityRules rules, Standing known, Set<ProfileId> inUse) {
        this.rules = rules;
        this.inUse = inUse;
        this.known = known;
        this.before = known.pointing();
        this.existing = Set.copyOf(before.values());
    }

    /// Resolves anew.
    ///
    /// @param claims what all contacts of the profiles concerned claim, changed and unchanged ones alike
    public Resolution resolve(Collection<Claim> claims) {
        Groups groups = new Groups(rules, claims, known.crowded());
        Map<Group, ProfileId> profiles = profiles(groups);
        Map<Identifier, ProfileId> pointing = new HashMap<>();
        groups.pointing().forEach((identifier, group) -> pointing.put(identifier, profile(group, profiles)));
        Set<ProfileId> taken = new HashSet<>(profiles.values());
        pointExternalIds(claims, pointing, taken);
        Set<ProfileId> emptied = new HashSet<>(existing);
        emptied.removeAll(taken);
        return new Resolution(new Standing(pointing, carriers(groups, profiles), groups.crowded()), emptied, unsure);
    }

    private static Map<Identifier, Carriers> carriers(Groups groups, Map<Group, ProfileId> profiles) {
        Map<Identifier, Carriers> carriers = new HashMap<>();
        groups.carriers().forEach((identifier, some) -> {
            Set<ProfileId> theirs =
                    some.stream().map(group -> profile(group, profiles)).collect(Collectors.toSet());
            carriers.put(identifier, new Carriers(theirs, groups.hindrance(identifier)));
        });
        return carriers;
    }

    private static ProfileId profile(Group group, Map<Group, ProfileId> profiles) {
        return Objects.requireNonNull(profiles.get(group));
    }

    private Map<Group, ProfileId> profiles(Groups groups) {
        List<Group> all = groups.all();
        Map<Group, ProfileId> profiles = keepIds(groups.pointing());
        Set<ProfileId> taken = new HashSet<>(profiles.values());
        for (Group group : all) {
            if (!profiles.containsKey(group)) {
                ProfileId founded = found(group, taken);
                taken.add(founded);
                profiles.put(group, founded);
                if (!isNobodyElses(founded, group)) {
                    unsure.add(founded);
                }
            }
        }
        return profiles;
    }

    /// The external id of a living profile points to that profile. What a contact would have founded points to where
    /// the contact is now, and what somebody speaks of to where its people went.
    private void pointExternalIds(Collection<Claim> claims, Map<Identifier, ProfileId> pointing, Set<ProfileId> taken) {
        Map<Identifier, ProfileId> external = new HashMap<>();
        for (Claim claim : claims) {
            switch (claim) {
                case Claim.Contact contact -> pointExternalId(contact.own(), pointing, external);
                case Claim.Merge merge -> {
                    pointExternalId(merge.survivor(), pointing, external);
                    pointExternalId(merge.loser(), pointing, external);
                }
                case Claim.Remark remark -> {
                    // Below, since it follows the contacts.
                }
                case Claim.Separation separation ->
                    separation.named().forEach(contact -> pointExternalId(contact, pointing, external));
            }
        }
        for (Claim claim : claims) {
            if (claim instanceof Claim.Remark remark && remark.person().isContact()) {
                holder(remark.person(), pointing, taken)
                        .ifPresent(profile -> external.putIfAbsent(remark.person(), profile));
            }
        }
        taken.forEach(profile -> external.put(Identifier.contact(profile.toString()), profile));
        pointing.putAll(external);
    }

    /// Unless the external id that a contact would have founded is another profile's, which is not known here.
    private void pointExternalId(
            Identifier own, Map<Identifier, ProfileId> pointing, Map<Identifier, ProfileId> external) {
        Identifier id = Identifier.external(own);
        if (!before.containsKey(own) || before.containsKey(id)) {
            external.put(id, Objects.requireNonNull(pointing.get(own)));
        }
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
    private Map<Group, ProfileId> keepIds(Map<Identifier, Group> groupOf) {
        Map<ProfileId, Set<Group>> heirs = new TreeMap<>();
        before.forEach((identifier, profile) -> Optional.ofNullable(groupOf.get(identifier))
                .ifPresent(group -> heirs.computeIfAbsent(profile, ignored -> new HashSet<>())
                        .add(group)));
        Map<Group, ProfileId> kept = new HashMap<>();
        heirs.forEach((profile, candidates) -> candidates.stream()
                .filter(group -> !kept.containsKey(group) && mayKeep(group, profile))
                .min(founderFirst(profile))
                .ifPresent(group -> kept.put(group, profile)));
        return kept;
    }

    /// Whom a source merged keep the survivor's profile or none.
    private boolean mayKeep(Group group, ProfileId profile) {
        Set<Identifier> survivors = group.survivors();
        return survivors.isEmpty() || survivors.stream().map(before::get).anyMatch(profile::equals);
    }

    private static Comparator<Group> founderFirst(ProfileId profile) {
        Comparator<Group> former = Comparator.comparing(group -> !group.former().contains(profile));
        return former.thenComparing(group -> !isFounder(profile, group))
                .thenComparing(group -> group.identifiers().first());
    }

    private static boolean isFounder(ProfileId profile, Group group) {
        return IntStream.range(0, FOUNDINGS_RECOGNISED)
                .boxed()
                .flatMap(time -> group.founders().stream().map(founder -> ProfileId.foundedBy(founder, time)))
                .anyMatch(profile::equals);
    }

    /// Whether a contact founds it that is new here, so that everybody who may have its id is concerned.
    private boolean isNobodyElses(ProfileId founded, Group group) {
        return group.founders().stream()
                .filter(founder -> group.identifiers().contains(founder) && !before.containsKey(founder))
                .anyMatch(founder -> founded.equals(ProfileId.foundedBy(founder, 0)));
    }

    private ProfileId found(Group group, Set<ProfileId> taken) {
        Stream<ProfileId> candidates = IntStream.range(0, FOUNDINGS_MAX)
                .boxed()
                .flatMap(n -> Stream.concat(group.survivors().stream(), group.founders().stream())
                        .map(founder -> ProfileId.foundedBy(founder, n)));
        return Stream.concat(group.former().stream(), candidates)
                .filter(id -> !taken.contains(id) && !existing.contains(id) && !inUse.contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free profile id for a new group"));
    }
}
