package io.plumbline.engine.work;

import io.plumbline.engine.erase.Certificate.ByHand;
import io.plumbline.engine.erase.Erasure;
import io.plumbline.engine.erase.FollowUps;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import java.util.List;
import java.util.Set;

/// Everything that an erasure does, all of it in one transaction.
///
/// @param person by which the certificate names the person, as a hash
/// @param records records of the person, blocked for ever
/// @param again records that were told after the moment of the erasure: they are taken out of the state and worked on
///     anew, as those of somebody new
/// @param blocked identifiers that are the person's own, blocked for ever
/// @param identifiers all other identifiers that nobody else has: what was said of them until then is blocked. Whatever
///     names the person by any of both goes too
/// @param profiles those of the person
/// @param contacts their external ids, those of earlier profiles included
/// @param changes what follows for everybody else, and the intents that erase the contacts
/// @param followUps what somebody has to do afterwards
public record ErasurePlan(
        Erasure erasure,
        Identifier person,
        Set<RecordKey> records,
        Set<RecordKey> again,
        Set<Identifier> blocked,
        Set<Identifier> identifiers,
        Set<ProfileId> profiles,
        Set<String> contacts,
        Changes changes,
        FollowUps followUps) {
    public ErasurePlan {
        records = Set.copyOf(records);
        again = Set.copyOf(again);
        blocked = Set.copyOf(blocked);
        identifiers = Set.copyOf(identifiers);
        profiles = Set.copyOf(profiles);
        contacts = Set.copyOf(contacts);
    }

    /// The same with other cases.
    ErasurePlan telling(List<ExceptionCase> cases) {
        return new ErasurePlan(
                erasure,
                person,
                records,
                again,
                blocked,
                identifiers,
                profiles,
                contacts,
                changes.telling(cases),
                followUps);
    }

    /// @param holding the connections that told of the person
    public List<ByHand> byHand(Set<ConnectionName> holding) {
        return followUps.after(erasure, holding, !contacts.isEmpty());
    }
}
