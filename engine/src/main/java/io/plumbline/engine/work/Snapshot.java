package io.plumbline.engine.work;

import io.plumbline.engine.erase.TombstoneLookup;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordPayload;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/// A consistent view of the state. Each method costs a fixed number of queries, however many keys it is given.
public interface Snapshot extends TombstoneLookup, AutoCloseable {
    /// What is known of these things; unknown ones are absent.
    Map<RecordKey, Thing> things(Collection<RecordKey> keys);

    /// How many claim each of these identifiers, of those that too many claim.
    Map<Identifier, ClaimCount> crowded(Collection<Identifier> identifiers);

    /// Everything that can change when these identifiers are claimed: the profiles that they point to or that carry
    /// them, and those that are told apart from them by something else although they share an identifier; all
    /// identifiers of those profiles, and all things that say something about those persons.
    Neighbourhood around(Collection<Identifier> identifiers);

    /// Some of the profiles that carry an identifier which points to nobody.
    List<ProfileId> carriers(Identifier identifier, int max);

    /// Those of some ids that are the id of a profile.
    Set<ProfileId> existing(Set<ProfileId> ids);

    /// Things whose person is one of these identifiers and that carry facts of goods (orders), in no order.
    List<Thing> goodsOf(Collection<Identifier> persons);

    /// How many things `goodsOf` would give for each of these persons, counted to a limit; none are absent.
    Map<Identifier, Integer> countGoods(Collection<Identifier> persons, int countMax);

    /// People to be looked at again by now, those who have waited longest first.
    List<ProfileId> due(Instant now, int limitMax);

    /// People of several contacts of whom somebody may ask why, in the order in which they were first known.
    ///
    /// @param after the number of the last one seen, or 0
    SequencedMap<Long, ProfileId> joined(long after, int limitMax);

    /// What the ledger and the queue hold for these things of one destination; those of which neither knows anything
    /// are absent.
    Map<String, Held> held(ConnectionName destination, IntentKind kind, Collection<String> things);

    /// Records in quarantine whose text is about somebody. Looks at the text of each, a page at a time, so it is for
    /// rare occasions.
    Set<RecordKey> quarantined(Predicate<RecordPayload> about);

    /// Things that hold one of some addresses anywhere, whoever they are about. Looks at all things, so it is for rare
    /// occasions.
    List<Thing> holding(Set<String> addresses);

    @Override
    void close();
}
