package io.plumbline.engine.work;

import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.JoinLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a replay reads and writes beside the state itself. Used by one thread, while nobody else uses the store.
public interface ReplayStore {
    /// By which identity settings people were told last; empty if that was never noted.
    String followed();

    /// Notes by which identity settings people are told.
    void follow(String identity) throws InterruptedException;

    /// How far a replay has come.
    ///
    /// @param counting whether claims are still being counted
    /// @param reached the number of the last thing that was gone through
    /// @param done how many things were gone through, claims and people taken together
    /// @param all how many that will be
    record Progress(boolean counting, long reached, long done, long all) {}

    /// Goes on with a replay that was interrupted, if it was by these rules, or else begins one. Cases that a replay
    /// counts anew are forgotten then.
    Progress begin(String rules) throws InterruptedException;

    /// A thing and where it stands.
    record Numbered(long number, Thing thing) {}

    /// The next things.
    List<Numbered> things(long after, int max);

    /// Adds to how many claim each identifier.
    void count(Map<Identifier, ClaimCount> counts, Numbered last, int things) throws InterruptedException;

    /// Identifiers that are crowded now and were not before, and the other way round.
    record Crowded(Set<Identifier> now, Set<Identifier> notNow) {}

    /// Makes those identifiers crowded that more claim than they may join, and no others; ends the counting.
    Crowded crowd(JoinLimits limits) throws InterruptedException;

    /// Applies what follows from some things.
    void commit(Changes changes, Numbered last, int things) throws InterruptedException;

    /// Ends the replay, and notes by which identity settings it was done.
    void finish(String identity) throws InterruptedException;
}
