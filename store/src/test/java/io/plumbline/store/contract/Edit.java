package io.plumbline.store.contract;

import io.plumbline.engine.resolve.IdentifierChanges;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.Changes.Quarantined;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Builds changes of which most parts are empty.
public final class Edit {
    private final List<Thing> things = new ArrayList<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final List<RecordKey> released = new ArrayList<>();
    private final Map<Identifier, ProfileId> identifiers = new HashMap<>();
    private final List<Identifier> forgotten = new ArrayList<>();
    private final Map<Identifier, Carriers> carried = new HashMap<>();
    private final Map<Identifier, Set<ProfileId>> dropped = new HashMap<>();
    private final Map<Identifier, ClaimCount> crowded = new HashMap<>();
    private final List<Identifier> uncrowded = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<ProfileId, ProfileId> emptied = new LinkedHashMap<>();
    private final Set<ConnectionName> loading = new HashSet<>();
    private final Map<ProfileId, Optional<Instant>> lookAgain = new LinkedHashMap<>();
    private final List<Addressed> intents = new ArrayList<>();
    private final List<ExceptionCase> cases = new ArrayList<>();

    public Edit things(Thing... some) {
        things.addAll(List.of(some));
        return this;
    }

    public Edit quarantined(Quarantined... some) {
        quarantined.addAll(List.of(some));
        return this;
    }

    public Edit released(RecordKey... some) {
        released.addAll(List.of(some));
        return this;
    }

    public Edit person(Profile profile, Identifier... theirs) {
        profiles.add(profile);
        for (Identifier identifier : theirs) {
            identifiers.put(identifier, profile.id());
        }
        return this;
    }

    public Edit forgotten(Identifier... some) {
        forgotten.addAll(List.of(some));
        return this;
    }

    /// An identifier joins none of those who carry it.
    public Edit carried(Identifier identifier, Hindrance why, ProfileId... carriers) {
        carried.put(identifier, new Carriers(Set.of(carriers), why));
        return this;
    }

    public Edit dropped(Identifier identifier, ProfileId... carriers) {
        dropped.put(identifier, Set.of(carriers));
        return this;
    }

    public Edit crowded(Identifier identifier, ClaimCount count) {
        crowded.put(identifier, count);
        return this;
    }

    public Edit uncrowded(Identifier identifier) {
        uncrowded.add(identifier);
        return this;
    }

    /// The people of a profile went to another.
    public Edit handedOver(ProfileId from, ProfileId to) {
        emptied.put(from, to);
        return this;
    }

    public Edit emptied(ProfileId... some) {
        List.of(some).forEach(id -> emptied.put(id, id));
        return this;
    }

    /// A destination's bulk is kept back.
    public Edit loading(ConnectionName... some) {
        loading.addAll(List.of(some));
        return this;
    }

    /// Somebody's history will be another one at a time.
    public Edit lookAgain(ProfileId id, Instant due) {
        lookAgain.put(id, Optional.of(due));
        return this;
    }

    /// Somebody's history stays as it is.
    public Edit lookNoMore(ProfileId id) {
        lookAgain.put(id, Optional.empty());
        return this;
    }

    public Edit intents(Addressed... some) {
        intents.addAll(List.of(some));
        return this;
    }

    public Edit cases(ExceptionCase... some) {
        cases.addAll(List.of(some));
        return this;
    }

    public Changes upTo(long position) {
        return new Changes(
                position,
                things,
                quarantined,
                released,
                new IdentifierChanges(
                        identifiers, Set.copyOf(forgotten), carried, dropped, crowded, Set.copyOf(uncrowded)),
                profiles,
                emptied,
                loading,
                lookAgain,
                intents,
                cases,
                Sample.NOON);
    }

    public Changes changes() {
        return upTo(0);
    }
}
