package io.plumbline.engine.work;

import io.plumbline.engine.resolve.IdentifierChanges;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that follows from one batch of journal entries.
///
/// @param position the last journal position of the batch
/// @param things new states of things
/// @param quarantined records that could not become facts
/// @param released things whose quarantine is over because a later version is fit or they are gone
/// @param identifiers what is new of identifiers
/// @param profiles profiles that are new or different
/// @param emptied profiles that nobody is left of, each with the profile that its people went to, or with itself if
///     they are gone
/// @param loading destinations whose bulk is kept back, so that nothing in that lane can have been sent
/// @param lookAgain people whose histories were derived, each with the moment at which theirs will be
///     another one though nothing is heard of them; empty if never
/// @param intents what destinations must be made to hold or do; each replaces a waiting one of the same kind and thing
/// @param cases what a person should look at
/// @param forgotten positions of entries that are blocked because their person was erased, to be taken out of the
///     journal
/// @param at our clock
public record Changes(
        long position,
        Collection<Thing> things,
        Collection<Quarantined> quarantined,
        Collection<RecordKey> released,
        IdentifierChanges identifiers,
        Collection<Profile> profiles,
        Map<ProfileId, ProfileId> emptied,
        Set<ConnectionName> loading,
        Map<ProfileId, Optional<Instant>> lookAgain,
        Collection<Addressed> intents,
        List<ExceptionCase> cases,
        List<Long> forgotten,
        Instant at) {

    public Changes(
            long position,
            Collection<Thing> things,
            Collection<Quarantined> quarantined,
            Collection<RecordKey> released,
            IdentifierChanges identifiers,
            Collection<Profile> profiles,
            Map<ProfileId, ProfileId> emptied,
            Set<ConnectionName> loading,
            Map<ProfileId, Optional<Instant>> lookAgain,
            Collection<Addressed> intents,
            List<ExceptionCase> cases,
            Instant at) {
        this(
                position,
                things,
                quarantined,
                released,
                identifiers,
                profiles,
                emptied,
                loading,
                lookAgain,
                intents,
                cases,
                List.of(),
                at);
    }

    /// Nothing at all.
    static Changes none(long position, Instant at) {
        return new Changes(
                position,
                List.of(),
                List.of(),
                List.of(),
                IdentifierChanges.NONE,
                List.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                List.of(),
                List.of(),
                at);
    }

    /// Nothing but that somebody is to be looked at again at a later time.
    static Changes puttingOff(ProfileId id, Instant until, long position, Instant at) {
        Changes none = none(position, at);
        return none.concerning(none.profiles(), none.emptied(), Map.of(id, Optional.of(until)), none.intents());
    }

    /// The same with other cases.
    Changes telling(List<ExceptionCase> others) {
        return new Changes(
                position,
                things,
                quarantined,
                released,
                identifiers,
                profiles,
                emptied,
                loading,
                lookAgain,
                intents,
                others,
                forgotten,
                at);
    }

    /// The same with entries to be taken out of the journal.
    Changes forgetting(List<Long> positions) {
        return new Changes(
                position,
                things,
                quarantined,
                released,
                identifiers,
                profiles,
                emptied,
                loading,
                lookAgain,
                intents,
                cases,
                positions,
                at);
    }

    /// What follows for others, without the records themselves.
    Changes beside() {
        return new Changes(
                position,
                List.of(),
                List.of(),
                List.of(),
                identifiers,
                profiles,
                emptied,
                loading,
                lookAgain,
                intents,
                cases,
                forgotten,
                at);
    }

    /// The same with other people and what follows for them.
    Changes concerning(
            Collection<Profile> otherProfiles,
            Map<ProfileId, ProfileId> otherEmptied,
            Map<ProfileId, Optional<Instant>> otherLookAgain,
            Collection<Addressed> otherIntents) {
        return new Changes(
                position,
                things,
                quarantined,
                released,
                identifiers,
                otherProfiles,
                otherEmptied,
                loading,
                otherLookAgain,
                otherIntents,
                cases,
                forgotten,
                at);
    }

    /// A record that could not become facts.
    public record Quarantined(RecordKey key, long version, Instant at, long position, List<FieldProblem> problems) {}

    /// An intent and where it goes.
    ///
    /// @param hash fingerprint of what the destination will hold once it is acknowledged
    public record Addressed(ConnectionName destination, Intent intent, String hash) {}

    /// Contacts that belong to nobody any more, each with the profile that has what waits for it now, or with itself if
    /// nobody has.
    public Map<ProfileId, ProfileId> leftOver() {
        Map<ProfileId, ProfileId> leftOver = new HashMap<>(emptied);
        for (Addressed addressed : intents) {
            ProfileId contact = addressed.intent().contact();
            if (contact != null && addressed.intent().isRetirement()) {
                leftOver.putIfAbsent(contact, contact);
            }
        }
        return leftOver;
    }
}
