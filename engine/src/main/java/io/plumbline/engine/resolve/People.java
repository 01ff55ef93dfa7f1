package io.plumbline.engine.resolve;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Resolution;
import io.plumbline.model.identity.ResolveIdentity;
import io.plumbline.model.identity.Standing;
import io.plumbline.model.profile.ChooseValue;
import io.plumbline.model.profile.Contribution;
import io.plumbline.model.profile.DeriveProfile;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.profile.ProfileRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Who is who in the neighbourhood of a batch, and what their profiles are.
public final class People {
    private final Standing before;
    private final Resolution resolution;
    private final Claims claims;
    private final ProfileRules rules;
    private final Set<Identifier> merged = new HashSet<>();
    private final Map<ProfileId, List<Thing>> speaking = new LinkedHashMap<>();
    private final Map<ProfileId, Profile> derived = new HashMap<>();
    private final Map<ProfileId, Document> histories = new HashMap<>();

    private People(Standing before, Resolution resolution, Claims claims, ProfileRules rules) {
        this.before = before;
        this.resolution = resolution;
        this.claims = claims;
        this.rules = rules;
    }

    /// Resolves anew.
    ///
    /// @param before where identifiers pointed to, for every profile concerned
    /// @param speaking all things that say something about these persons, as they are now
    /// @param existing finds out which ids of profiles are in use
    public static People resolve(
            Standing before, Collection<Thing> speaking, Claims claims, UnaryOperator<Set<ProfileId>> existing) {
        List<Claim> all = new ArrayList<>(speaking.size());
        speaking.forEach(thing -> all.addAll(claims.of(thing)));
        Resolution resolution = resolution(before, all, claims.rules().identity(), existing);
        People people = new People(before, resolution, claims, claims.rules());
        for (Claim claim : all) {
            if (claim instanceof Claim.Merge merge && people.isMergedBySource(merge)) {
                people.merged.add(merge.loser());
            }
        }
        for (Thing thing : speaking) {
            people.meantBy(thing)
                    .forEach(profile -> people.speaking
                            .computeIfAbsent(profile, ignored -> new ArrayList<>())
                            .add(thing));
        }
        return people;
    }

    /// Of whom a person decided that they are one, neither is gone, so both have the same say.
    private boolean isMergedBySource(Claim.Merge merge) {
        return !merge.said().decided()
                && Objects.equals(
                        resolution.assigned().get(merge.survivor()),
                        resolution.assigned().get(merge.loser()));
    }

    private static Resolution resolution(
            Standing before, List<Claim> claims, IdentityRules rules, UnaryOperator<Set<ProfileId>> existing) {
        Set<ProfileId> inUse = new HashSet<>();
        Resolution resolution = new ResolveIdentity(rules, before, inUse).resolve(claims);
        while (inUse.addAll(resolution.unsure().isEmpty() ? Set.of() : existing.apply(resolution.unsure()))) {
            resolution = new ResolveIdentity(rules, before, inUse).resolve(claims);
        }
        return resolution;
    }

    /// Everybody whom a thing speaks of. What is said about an address that several people have without being one
    /// person is said about all of them.
    private Collection<ProfileId> meantBy(Thing thing) {
        Identifier person = thing.person();
        if (person == null) {
            return List.of();
        }
        ProfileId profile = resolution.assigned().get(person);
        if (profile != null) {
            return List.of(profile);
        }
        Carriers carriers = resolution.after().carriers().get(person);
        return carriers != null && carriers.why() == Hindrance.TOLD_APART ? carriers.profiles() : List.of();
    }

    public Optional<ProfileId> profileOf(Thing thing) {
        return Optional.ofNullable(thing.person()).flatMap(this::profileOf);
    }

    public Optional<ProfileId> profileOf(Identifier identifier) {
        return Optional.ofNullable(resolution.assigned().get(identifier));
    }

    /// The profile with this id, derived from everything its contacts say.
    public Profile profile(ProfileId id) {
        return derived.computeIfAbsent(id, this::derive);
    }

    private Profile derive(ProfileId id) {
        Profile profile = DeriveProfile.from(id, contributions(id), rules);
        return isJoined(id) ? profile.asJoined() : profile;
    }

    /// Whether somebody may ask why: guests' orders beside an account are nothing special.
    private boolean isJoined(ProfileId id) {
        int accounts = 0;
        for (Thing thing : speakingFor(id)) {
            for (Claim claim : claims.of(thing)) {
                if (claim instanceof Claim.Contact contact && contact.account()) {
                    accounts++;
                } else if (claim instanceof Claim.Merge merge
                        && profileOf(merge.survivor()).equals(profileOf(merge.loser()))) {
                    return true;
                }
            }
        }
        return accounts > 1;
    }

    /// Takes up what follows from the orders of a profile's contacts.
    public void remember(ProfileId id, Document history) {
        histories.put(id, history);
    }

    /// The profile as destinations are told of it: with its history, if one was taken up.
    public Profile told(ProfileId id) {
        Document history = histories.get(id);
        return history == null ? profile(id) : profile(id).with(history);
    }

    /// What every field of a profile was chosen from.
    public SortedMap<String, ChooseValue.Choice> explain(ProfileId id) {
        return DeriveProfile.explain(contributions(id), rules);
    }

    private List<Contribution> contributions(ProfileId id) {
        List<Contribution> contributions = new ArrayList<>();
        for (Thing thing : speaking.getOrDefault(id, List.of())) {
            contributions.add(new Contribution(
                    thing.key(),
                    thing.at(),
                    facts(thing, CustomerFact.class),
                    facts(thing, ConsentFact.class),
                    isMerged(thing)));
        }
        return contributions;
    }

    private boolean isMerged(Thing thing) {
        Identifier person = thing.person();
        return person != null && merged.contains(person);
    }

    private static <T extends Fact> List<T> facts(Thing thing, Class<T> type) {
        List<T> facts = new ArrayList<>(1);
        for (Fact fact : thing.personal()) {
            if (type.isInstance(fact)) {
                facts.add(type.cast(fact));
            }
        }
        return facts;
    }

    /// The profiles that are different because a thing changed: those of the persons whom it speaks of and spoke of.
    ///
    /// @param earlier the thing as it was; absent if it was not known
    public Set<ProfileId> affectedBy(@Nullable Thing earlier, Thing now) {
        Set<ProfileId> affected = new HashSet<>();
        addAffected(now, affected);
        if (earlier != null) {
            addAffected(earlier, affected);
        }
        return affected;
    }

    private void addAffected(Thing thing, Set<ProfileId> affected) {
        affected.addAll(meantBy(thing));
        for (Claim claim : claims.of(thing)) {
            for (Identifier identifier : claim.identifiers()) {
                ProfileId profile = resolution.assigned().get(identifier);
                if (profile != null) {
                    affected.add(profile);
                }
            }
        }
    }

    /// The profiles that somebody came to or left, by whatever change.
    public Set<ProfileId> reshaped() {
        Set<ProfileId> alive = new HashSet<>(resolution.assigned().values());
        Set<ProfileId> reshaped = new HashSet<>();
        before.pointing().forEach((identifier, earlier) -> {
            ProfileId now = resolution.assigned().get(identifier);
            if (now != null && !now.equals(earlier)) {
                reshaped.add(now);
            }
            if (!earlier.equals(now) && alive.contains(earlier)) {
                reshaped.add(earlier);
            }
        });
        carriersChanged().forEach(id -> {
            if (alive.contains(id)) {
                reshaped.add(id);
            }
        });
        return reshaped;
    }

    /// Those for whom what is said about an identifier counts now, or counts no more.
    private Set<ProfileId> carriersChanged() {
        Set<ProfileId> changed = new HashSet<>();
        Map<Identifier, Carriers> after = resolution.after().carriers();
        Set<Identifier> identifiers = new HashSet<>(before.carriers().keySet());
        identifiers.addAll(after.keySet());
        for (Identifier identifier : identifiers) {
            Carriers earlier = before.carriers().get(identifier);
            Carriers now = after.get(identifier);
            if (!Objects.equals(earlier, now) && (earlier == null || now == null || isTold(earlier) || isTold(now))) {
                changed.addAll(earlier == null ? Set.of() : earlier.profiles());
                changed.addAll(now == null ? Set.of() : now.profiles());
            }
        }
        return changed;
    }

    private static boolean isTold(@Nullable Carriers carriers) {
        return carriers != null && carriers.why() == Hindrance.TOLD_APART;
    }

    /// Identifiers by which goods name people that point to somebody now, and pointed to nobody or to somebody else.
    public Set<Identifier> newlyPointing() {
        Set<Identifier> changed = new HashSet<>();
        resolution.assigned().forEach((identifier, profile) -> {
            if (!identifier.isContact() && !profile.equals(before.pointing().get(identifier))) {
                changed.add(identifier);
            }
        });
        return changed;
    }

    /// What every identifier points to now.
    public Standing standing() {
        return resolution.after();
    }

    /// The things that a profile is derived from.
    public List<Thing> speakingFor(ProfileId id) {
        return speaking.getOrDefault(id, List.of());
    }

    /// All identifiers of a profile.
    public Set<Identifier> identifiersOf(Collection<ProfileId> profiles) {
        Set<ProfileId> wanted = new HashSet<>(profiles);
        Set<Identifier> identifiers = new HashSet<>();
        resolution.assigned().forEach((identifier, profile) -> {
            if (wanted.contains(profile)) {
                identifiers.add(identifier);
            }
        });
        return identifiers;
    }

    /// What has to be written of identifiers.
    ///
    /// @param crowded how many claimed the crowded ones before
    public IdentifierChanges identifierChanges(Map<Identifier, ClaimCount> crowded) {
        return IdentifierChanges.between(
                new Standing(before.pointing(), before.carriers(), crowded), resolution.after());
    }

    /// Profiles that nobody is left of, each with the profile that its people went to, or with itself if they are gone.
    public Map<ProfileId, ProfileId> emptied() {
        Map<ProfileId, ProfileId> heirs = new HashMap<>();
        resolution.emptied().forEach(id -> heirs.put(id, id));
        before.pointing().forEach((identifier, id) -> {
            ProfileId heir = resolution.assigned().get(identifier);
            if (heir != null && heirs.containsKey(id)) {
                heirs.put(id, heir);
            }
        });
        return heirs;
    }
}
