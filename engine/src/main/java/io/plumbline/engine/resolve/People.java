package io.plumbline.engine.resolve;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.identity.Resolution;
import io.plumbline.model.identity.ResolveIdentity;
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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Who is who in the neighbourhood of a batch, and what their profiles are.
public final class People {
    private final Map<Identifier, ProfileId> before;
    private final Resolution resolution;
    private final ProfileRules rules;
    private final Map<ProfileId, List<Thing>> speaking = new LinkedHashMap<>();
    private final Map<ProfileId, Profile> derived = new HashMap<>();
    private final Map<ProfileId, Document> histories = new HashMap<>();

    private People(Map<Identifier, ProfileId> before, Resolution resolution, ProfileRules rules) {
        this.before = before;
        this.resolution = resolution;
        this.rules = rules;
    }

    /// Resolves anew.
    ///
    /// @param before where identifiers pointed to, for every profile concerned
    /// @param speaking all things that say something about these persons, as they are now
    /// @param rules by which profiles are derived
    public static People resolve(Map<Identifier, ProfileId> before, Collection<Thing> speaking, ProfileRules rules) {
        List<Claim> claims = new ArrayList<>(speaking.size());
        for (Thing thing : speaking) {
            claim(thing).ifPresent(claims::add);
        }
        People people = new People(before, new ResolveIdentity(before).resolve(claims), rules);
        for (Thing thing : speaking) {
            people.profileOf(thing)
                    .ifPresent(profile -> people.speaking
                            .computeIfAbsent(profile, ignored -> new ArrayList<>())
                            .add(thing));
        }
        return people;
    }

    /// Which identifiers a thing says are one person; empty if it says nothing about a person.
    public static Optional<Claim> claim(Thing thing) {
        for (Fact fact : thing.personal()) {
            if (fact instanceof CustomerFact customer) {
                return Optional.of(customer.claim(thing.key()));
            }
        }
        if (thing.personal().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(thing.person())
                .map(person -> new Claim(Identifier.record(thing.key()), List.of(person)));
    }

    public Optional<ProfileId> profileOf(Thing thing) {
        return Optional.ofNullable(thing.person()).flatMap(this::profileOf);
    }

    public Optional<ProfileId> profileOf(Identifier identifier) {
        return Optional.ofNullable(resolution.assigned().get(identifier));
    }

    /// The profile with this id, derived from everything its contacts say.
    public Profile profile(ProfileId id) {
        return derived.computeIfAbsent(id, same -> DeriveProfile.from(same, contributions(same), rules));
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
                    thing.key(), thing.at(), facts(thing, CustomerFact.class), facts(thing, ConsentFact.class)));
        }
        return contributions;
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
        claim(thing)
                .ifPresent(claim -> claim.identifiers().forEach(identifier -> {
                    ProfileId profile = resolution.assigned().get(identifier);
                    if (profile != null) {
                        affected.add(profile);
                    }
                }));
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

    /// Identifiers that point to a profile now and did not before, or pointed to another. That a profile's own id
    /// points to it goes without saying.
    public Map<Identifier, ProfileId> reassigned() {
        Map<Identifier, ProfileId> changed = new HashMap<>();
        resolution.assigned().forEach((identifier, profile) -> {
            if (!isOwnId(identifier, profile) && !profile.equals(before.get(identifier))) {
                changed.put(identifier, profile);
            }
        });
        return changed;
    }

    private static boolean isOwnId(Identifier identifier, ProfileId profile) {
        return identifier.isContact() && identifier.value().equals(profile.toString());
    }

    /// Identifiers that nobody claims any more, and ids of profiles that pointed to another and are their own again.
    public Set<Identifier> forgotten() {
        Set<Identifier> forgotten = new HashSet<>(resolution.released());
        resolution.assigned().forEach((identifier, profile) -> {
            ProfileId earlier = before.get(identifier);
            if (isOwnId(identifier, profile) && earlier != null && !profile.equals(earlier)) {
                forgotten.add(identifier);
            }
        });
        return forgotten;
    }

    /// Profiles that nobody is left of, each with the profile that its people went to, or with itself if they are gone.
    public Map<ProfileId, ProfileId> emptied() {
        Map<ProfileId, ProfileId> heirs = new HashMap<>();
        resolution.emptied().forEach(id -> heirs.put(id, id));
        before.forEach((identifier, id) -> {
            ProfileId heir = resolution.assigned().get(identifier);
            if (heir != null && heirs.containsKey(id)) {
                heirs.put(id, heir);
            }
        });
        return heirs;
    }
}
